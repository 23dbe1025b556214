"""Charts of what sheets hold, as vector pictures with the same in words; without Qt, so that the window shares them."""

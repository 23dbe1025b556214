"""What the views share: colours, fonts, the look of controls."""

"""What leaves the window: files, and paper."""

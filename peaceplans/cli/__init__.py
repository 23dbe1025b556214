"""The sub-commands: each a few lines over library, sheets and report. Handlers import what they need when they run."""

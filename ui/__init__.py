"""The windows. Knows the subject; the subject never knows the windows. No SQL here."""

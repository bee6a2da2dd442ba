"""The API as a whole: its addresses, its limits, its errors."""

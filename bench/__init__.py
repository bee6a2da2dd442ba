"""What `make bench` measures. Numbers are printed, never asserted: machines differ."""

"""What the pages of both applications share: addresses that last, pages of a list, the paper of a record."""

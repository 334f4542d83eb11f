"""What the descriptions say: which operation a request is for, which rows it is about."""

"""Operations of a description, read into records that the templates write out."""

"""Documents written as marked text with the facts in them, read by the stages behind page reading, and scored."""

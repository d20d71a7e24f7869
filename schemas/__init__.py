"""The vocabulary of the pipeline: frozen models and the tables of properties and units."""

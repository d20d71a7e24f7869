"""Tables as papers of several decades and chemistries print them, with what each of them states, written down by hand."""

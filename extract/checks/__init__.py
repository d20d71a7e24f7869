"""Records of one document in; findings about them out, each with a code, a sentence for people and its evidence."""

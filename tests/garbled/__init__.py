"""PDF files whose text layer says something else than what is drawn, and the shapes that glyphs are known by."""

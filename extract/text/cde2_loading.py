"""Imports of ChemDataExtractor2's grammar without its package, which builds neural taggers, downloads, opens `log.txt` and sets up logging.

The grammar and the models need none of it: while they are imported, empty packages stand where the rest would be.
"""

import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from types import ModuleType

PACKAGE = "chemdataextractor"


@contextmanager
def bare_package() -> Iterator[None]:
    """Lets `chemdataextractor.parse` and `chemdataextractor.model` be imported inside the block; afterwards sys.modules is as before."""
    hidden = {name: sys.modules.pop(name) for name in _loaded()}
    try:
        sys.modules |= _stand_ins()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # its regular expressions are written with unknown escapes
            yield
    finally:
        for name in _loaded():
            del sys.modules[name]
        sys.modules |= hidden


def _loaded() -> list[str]:
    return [name for name in sys.modules if name.split(".")[0] == PACKAGE]


def _stand_ins() -> dict[str, ModuleType]:
    spec = find_spec(PACKAGE)
    if spec is None or spec.submodule_search_locations is None:
        raise ModuleNotFoundError(f"No module named {PACKAGE!r}", name=PACKAGE)
    package, language, tokenize = (ModuleType(name) for name in (PACKAGE, f"{PACKAGE}.nlp", f"{PACKAGE}.nlp.tokenize"))
    package.__path__ = list(spec.submodule_search_locations)
    language.__path__ = []
    # The template grammar imports these names and does not use them.
    vars(tokenize).update(ChemWordTokenizer=None, ChemSentenceTokenizer=None)
    return {module.__name__: module for module in (package, language, tokenize)}

"""Write the broken and unusual PDFs of this folder, each named for what it shows: no arguments in, files beside this script out.

Written by hand from the PDF specification (ISO 32000-1; encryption: 7.6.3, revision 2), so that no PDF library is needed and the bytes stay the same.
"""

import hashlib
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
SENTENCE = b"A page with one sentence."
# ISO 32000-1, 7.6.3.3: the padding of short passwords.
_PADDING = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")
_FILE_ID = bytes(range(16))
_PERMISSIONS = -4


def build_pdf(objects: Sequence[bytes], *, trailer: bytes = b"") -> bytes:
    """A PDF of these objects, numbered from 1; the first is the catalog."""
    body, offsets = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", []
    for number, content in enumerate(objects, start=1):
        offsets.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    end = b"trailer\n<< /Size %d /Root 1 0 R %s>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, trailer, len(body))
    return body + head + table + end


def _stream(data: bytes, entries: bytes = b"") -> bytes:
    return b"<< %s/Length %d >>\nstream\n%s\nendstream" % (entries, len(data), data)


def _one_page(content: bytes, resources: bytes, *more: bytes) -> tuple[bytes, ...]:
    return (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources << %s >> >>" % resources,
        content,
        *more,
    )


_FONT = b"/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"
_SHOW = b"BT /F1 12 Tf 40 100 Td (%s) Tj ET" % SENTENCE


def one_sentence() -> bytes:
    """A sound page: what the broken ones are made from."""
    return build_pdf(_one_page(_stream(_SHOW), _FONT))


def truncated() -> bytes:
    """The download stopped within the first object."""
    return one_sentence()[:40]


def truncated_late() -> bytes:
    """The download stopped before the cross-reference table and the trailer: the page is there, nothing points to it."""
    whole = one_sentence()
    return whole[: whole.index(b"xref\n")]


def images_only() -> bytes:
    """A scanned page: one grey picture, no text."""
    pixels = bytes((x * 16 + y) % 256 for y in range(8) for x in range(12))
    picture = _stream(pixels, b"/Type /XObject /Subtype /Image /Width 12 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8 ")
    return build_pdf(_one_page(_stream(b"q 220 0 0 140 40 30 cm /Im1 Do Q"), b"/XObject << /Im1 5 0 R >>", picture))


def no_pages() -> bytes:
    """A sound file without a page."""
    return build_pdf((b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 0 >>"))


def empty_page() -> bytes:
    """One page with nothing on it."""
    return build_pdf(_one_page(_stream(b""), b""))


def rc4(key: bytes, data: bytes) -> bytes:
    """RC4, which PDF encryption of revision 2 uses."""
    state, j = list(range(256)), 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    out, i, j = bytearray(), 0, 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)


def encrypt(*, user_password: bytes) -> bytes:
    """The one-sentence page under a user password; an empty one opens without asking."""
    owner = rc4(hashlib.md5((b"owner" + _PADDING)[:32]).digest()[:5], (user_password + _PADDING)[:32])
    permissions = _PERMISSIONS.to_bytes(4, "little", signed=True)
    key = hashlib.md5((user_password + _PADDING)[:32] + owner + permissions + _FILE_ID).digest()[:5]
    content_key = hashlib.md5(key + (4).to_bytes(3, "little") + (0).to_bytes(2, "little")).digest()[:10]
    content = _stream(rc4(content_key, _SHOW))
    trailer = b"/Encrypt << /Filter /Standard /V 1 /R 2 /O <%s> /U <%s> /P %d >> /ID [<%s> <%s>] " % (
        owner.hex().encode(),
        rc4(key, _PADDING).hex().encode(),
        _PERMISSIONS,
        _FILE_ID.hex().encode(),
        _FILE_ID.hex().encode(),
    )
    return build_pdf(_one_page(content, _FONT), trailer=trailer)


FILES: dict[str, Callable[[], bytes]] = {
    "empty.pdf": lambda: b"",
    "text_file.pdf": lambda: b"This is a text file whose name ends in .pdf.\n",
    "truncated.pdf": truncated,
    "truncated_late.pdf": truncated_late,
    "password_needed.pdf": lambda: encrypt(user_password=b"halidex"),
    "owner_password_only.pdf": lambda: encrypt(user_password=b""),
    "images_only.pdf": images_only,
    "no_pages.pdf": no_pages,
    "empty_page.pdf": empty_page,
    "one_sentence.pdf": one_sentence,
}


def main() -> int:
    """Write all files."""
    for name, build in FILES.items():
        (FOLDER / name).write_bytes(build())
    return 0


if __name__ == "__main__":
    sys.exit(main())

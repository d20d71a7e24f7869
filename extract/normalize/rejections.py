"""A candidate and a reason to the rejection that takes its place."""

from schemas.candidate import Candidate, Rejection


def build_rejection(candidate: Candidate, reason: str, detail: str) -> Rejection:
    """What did not become a record, with its place and the printed words."""
    evidence = candidate.evidence
    return Rejection(
        document_id=evidence.document_id,
        page=evidence.page,
        location=evidence.location,
        quote=evidence.quote,
        stage="normalize",
        reason=reason,
        detail=detail,
    )

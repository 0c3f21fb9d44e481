//! Character references: only those that have to be there.

use memchr::memchr;

/// The references that templates and the program write, with what they stand for. All others stay as they are.
const KNOWN: [(&[u8], u8); 6] =
    [(b"&amp;", b'&'), (b"&lt;", b'<'), (b"&gt;", b'>'), (b"&quot;", b'"'), (b"&#39;", b'\''), (b"&#x27;", b'\'')];

/// The reference that a text begins with: its length and what it stands for.
fn reference(text: &[u8]) -> Option<(usize, u8)> {
    KNOWN.iter().find(|(written, _)| text.starts_with(written)).map(|(written, means)| (written.len(), *means))
}

/// Copies text, with runs of white space as one space when these are to `collapse`.
pub(super) fn copy_text(text: &[u8], collapse: bool, out: &mut Vec<u8>) {
    let mut done = 0;
    let mut at = 0;
    while let Some(&byte) = text.get(at) {
        let white = collapse && byte.is_ascii_whitespace();
        if !white && byte != b'&' {
            at += 1;
            continue;
        }
        if white {
            let more = text[at..].iter().position(|byte| !byte.is_ascii_whitespace());
            let end = more.map_or(text.len(), |more| at + more);
            if byte != b' ' || end > at + 1 {
                out.extend_from_slice(&text[done..at]);
                out.push(b' ');
                done = end;
            }
            at = end;
            continue;
        }
        let Some((length, means)) = reference(&text[at..]) else {
            at += 1;
            continue;
        };
        out.extend_from_slice(&text[done..at]);
        at += length;
        done = at;
        match means {
            b'<' => out.extend_from_slice(b"&lt;"),
            // What comes after it would make another reference of it.
            b'&' if text.get(at).is_some_and(|next| next.is_ascii_alphanumeric() || *next == b'#') => {
                out.extend_from_slice(b"&amp;");
            }
            means => out.push(means),
        }
    }
    out.extend_from_slice(&text[done..]);
}

/// The value of an attribute without its references, but for an `&` that would become another one without.
pub(super) fn decode(value: &[u8], out: &mut Vec<u8>) {
    out.clear();
    let mut rest = value;
    while let Some(at) = memchr(b'&', rest) {
        out.extend_from_slice(&rest[..at]);
        rest = &rest[at..];
        let (length, means) = reference(rest).unwrap_or((1, b'&'));
        rest = &rest[length..];
        if means == b'&' && length > 1 && is_ambiguous(rest) {
            out.extend_from_slice(b"&amp;");
        } else {
            out.push(means);
        }
    }
    out.extend_from_slice(rest);
}

/// Whether an `&` before this may begin a reference in the value of an attribute. Not where letters and digits are followed
/// by `=`, as in the query of an address. Source: the HTML standard, §13.2.5.73.
fn is_ambiguous(rest: &[u8]) -> bool {
    let end = rest.iter().position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(rest.len());
    match (end, rest.get(end)) {
        (_, Some(b'=')) => false,
        (0, next) => next == Some(&b'#'),
        _ => true,
    }
}

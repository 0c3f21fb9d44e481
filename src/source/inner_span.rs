//! Stand-in until the real one lands.
use super::Span;
pub fn inner_span(_: &str, scalar: &Span, _: &Span) -> Span { scalar.start..scalar.start }

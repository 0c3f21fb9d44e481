//! Which white space shows.

/// What becomes of white space that stands directly in an element. A run of it is one space at most, but where it is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum WhiteSpace {
    /// Between blocks: it shows nowhere, and goes.
    Layout,
    /// In a block of text: at its begin and end it goes.
    Block,
    /// In a part of a line: it may be the space between two words.
    Inline,
    /// As it was written.
    Kept,
}

impl WhiteSpace {
    /// What becomes of white space in the element of this name, in HTML or in a drawing.
    pub(super) fn of(name: &[u8], svg: bool) -> Self {
        match name {
            b"text" | b"title" | b"desc" if svg => Self::Block,
            b"a" | b"tspan" | b"textPath" if svg => Self::Inline,
            _ if svg => Self::Layout,
            b"pre" | b"textarea" | b"code" => Self::Kept,
            b"article" | b"aside" | b"blockquote" | b"body" | b"colgroup" | b"datalist" | b"dialog" | b"div"
            | b"dl" | b"fieldset" | b"figure" | b"footer" | b"form" | b"head" | b"header" | b"hgroup" | b"html"
            | b"main" | b"map" | b"menu" | b"nav" | b"ol" | b"optgroup" | b"picture" | b"section" | b"select"
            | b"table" | b"tbody" | b"tfoot" | b"thead" | b"tr" | b"ul" => Self::Layout,
            b"address" | b"audio" | b"button" | b"canvas" | b"caption" | b"dd" | b"details" | b"dt" | b"figcaption"
            | b"h1" | b"h2" | b"h3" | b"h4" | b"h5" | b"h6" | b"iframe" | b"label" | b"legend" | b"li" | b"meter"
            | b"noscript" | b"object" | b"option" | b"output" | b"p" | b"progress" | b"slot" | b"summary" | b"td"
            | b"template" | b"th" | b"video" => Self::Block,
            _ => Self::Inline,
        }
    }
}

/// Whether an element of HTML never has content, and so no closing tag. Source: the HTML standard, §13.1.2.
pub(super) fn is_void(name: &[u8]) -> bool {
    matches!(
        name,
        b"area"
            | b"base"
            | b"br"
            | b"col"
            | b"embed"
            | b"hr"
            | b"img"
            | b"input"
            | b"link"
            | b"meta"
            | b"source"
            | b"track"
            | b"wbr"
    )
}

//! From the sides of a booklet to the sides of the sheet that is folded.

use typst::layout::{Frame, Point, Size};
use typst::model::{Document as _, DocumentInfo};
use typst_layout::{Page, PagedDocument};

/// Puts the four sides of a booklet on the two sides of a sheet: 4|1 and 2|3, or where reading goes from right to left 1|4
/// and 3|2. Who hears the sheet hears side 1 first, wherever it lies.
pub(super) fn folded(booklet: &PagedDocument, rtl: bool) -> PagedDocument {
    let [one, two, three, four] = booklet.pages() else { return booklet.clone() };
    // Whether the one that is read first lies at the right.
    let sides = [(one, four, !rtl), (two, three, rtl)];
    let pages = sides.into_iter().zip(1..).map(|((first, second, is_right), number)| {
        let (width, height) = (first.frame.width(), first.frame.height());
        let mut frame = Frame::hard(Size::new(width * 2.0, height));
        let (left, right) = (Point::zero(), Point::with_x(width));
        let (at, other) = if is_right { (right, left) } else { (left, right) };
        frame.push_frame(at, first.frame.clone());
        frame.push_frame(other, second.frame.clone());
        Page { frame, number, ..first.clone() }
    });
    let mut sheet = PagedDocument::new(pages.collect(), DocumentInfo::default());
    sheet.info_mut().clone_from(booklet.info());
    sheet
}

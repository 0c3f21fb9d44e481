//! Schedules for tests, made up by proptest.

use jiff::ToSpan as _;
use jiff::civil::{Weekday, date};
use proptest::prelude::*;

use crate::kaart::{Dag, Datum, Elke, Tijd};
use crate::records::{Periode, Schoolvakantie, Wanneer};
use crate::source::Located;

/// A date of about two years.
pub(crate) fn any_date() -> impl Strategy<Value = Datum> {
    (0..800_i64).prop_map(|ahead| Datum(date(2026, 6, 1).saturating_add(ahead.days())))
}

/// A line of a schedule, of every kind.
pub(crate) fn any_line() -> impl Strategy<Value = Wanneer> {
    use Elke::{Derde, Eerste, Laatste, TweeWeken, Tweede, Vierde, Week};
    let elke = prop::sample::select(vec![Week, TweeWeken, Eerste, Tweede, Derde, Vierde, Laatste]);
    let located = |value: Datum| Located { value, span: 0..0 };
    let weekday = (0..7_i8).prop_map(|ahead| Dag::from(Weekday::Monday.wrapping_add(ahead)));
    (any_date(), weekday, prop::option::of(elke), prop::option::of(any_date()), 0..3_u8).prop_map(
        move |(datum, dag, elke, vanaf, kind)| {
            let hours: [Tijd; 3] = ["9:00", "9:30", "24:00"].map(|text| text.parse().expect("a time"));
            let (van, tot) = (hours[usize::from(kind) % 2], Located { value: hours[2], span: 0..0 });
            match (kind, vanaf) {
                (0, _) => Wanneer { dag: None, datum: Some(located(datum)), van, tot, elke: None, vanaf: None },
                // An anchor on the right day, as rule K115 asks, and one on any day.
                (1, Some(vanaf)) => {
                    let dag = Some(Dag::from(vanaf.weekday()));
                    Wanneer { dag, datum: None, van, tot, elke, vanaf: Some(located(vanaf)) }
                }
                _ => Wanneer { dag: Some(dag), datum: None, van, tot, elke, vanaf: vanaf.map(located) },
            }
        },
    )
}

/// A period, also one that ends before it begins.
pub(crate) fn any_period() -> impl Strategy<Value = Periode> {
    let days = prop::collection::vec(any_date(), 0..20);
    (prop::option::of(any_date()), prop::option::of(any_date()), days, any::<bool>()).prop_map(
        |(van, tot, niet_op, niet_in_schoolvakanties)| Periode {
            van,
            tot: tot.map(|value| Located { value, span: 0..0 }),
            niet_op,
            niet_in_schoolvakanties,
        },
    )
}

/// A few school holidays, also ones that overlap.
pub(crate) fn any_holidays() -> impl Strategy<Value = Vec<Schoolvakantie>> {
    let holiday = (any_date(), 0..40_i64).prop_map(|(van, days)| Schoolvakantie {
        naam: "Vakantie".to_owned(),
        van: Located { value: van, span: 0..0 },
        tot: Located { value: Datum(van.saturating_add(days.days())), span: 0..0 },
    });
    prop::collection::vec(holiday, 0..4)
}

//! What holds for every window, whatever was read of an order.

use super::*;

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn it_is_safe_before_it_is_closed(order in orders(VISIT), zone in zones(), now in moments()) {
        let window = window::of(&order, order.lines.first(), Policy::built_in(), now, &zone);
        for clock in &window.clocks {
            if let (Some(safe_by), Some(hard_close)) = (clock.safe_by, clock.hard_close) {
                prop_assert!(safe_by.moment < hard_close.moment);
            }
        }
    }
}

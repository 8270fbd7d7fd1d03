//! An answer of the site, as the page received it: any text at all, collected as `inspect` does it and read.

#![no_main]

use libfuzzer_sys::fuzz_target;
use recourse::site::Site;
use recourse::snapshot::Snapshot;

#[path = "../../tools/inspect/src/answer.rs"]
mod answer;
#[path = "../bounds.rs"]
mod bounds;

const URL: &str = "https://www.aliexpress.com/p/order/detail.html?orderId=3088800011112222";

fuzz_target!(|data: &str| {
    let _ = answer::is_answer(data);
    let Some(value) = answer::parse(data) else { return };
    let site = Site::built_in();
    // An answer that names none of the known ones is read as each of them: what it holds is not made up with its name.
    let own = value.get("api").and_then(|name| name.as_str());
    let own = own.filter(|name| site.answer(name).is_some()).map(str::to_owned);
    let all = site.pages.iter().flat_map(|page| page.answers.keys()).cloned();
    let names: Vec<String> = own.map_or_else(|| all.collect(), |name| vec![name]);
    for name in names {
        let Some((_, scope)) = site.answer(&name) else { continue };
        let root = answer::collect(&value, scope);
        bounds::check(&Snapshot { url: URL.to_owned(), answer: Some(name), root, ..Snapshot::default() });
    }
});

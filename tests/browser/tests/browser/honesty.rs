//! What is not known is told as unknown, in the real browsers: from the install to the end of a run, after a wrong clock, and
//! after a loss. Where the shopper presses, the page stays where it is.

use anyhow::{Context, Result};
use browser::{Browser, Kind, Scene, Setup, both_browsers, wait_for, wait_until};
use serde_json::{Value, json};
use shop::{Options, Order, Orders};
use thirtyfour::By;

use crate::reminders::{ring, stored};
use crate::shopper::{CARD, DETAIL, LINE, LIST, SOON, badge, beside, in_utc, one_chip_each, open_order, order, popup};

both_browsers!(the_toolbar_says_what_is_not_known_from_the_install_to_the_end_of_a_run, three_orders);
both_browsers!(an_overview_that_was_lost_is_made_anew_and_an_order_that_was_lost_is_told, in_utc);
both_browsers!(what_was_read_by_a_clock_that_was_ahead_is_replaced_by_the_next_visit, with_a_clock);
both_browsers!(quiet_hours_are_set_as_one_range_and_what_is_refused_says_so_beside_its_field, in_utc);
both_browsers!(a_press_in_the_popup_moves_nothing_and_closes_nothing, in_utc);

fn three_orders(kind: Kind) -> Result<Setup> {
    let usual = in_utc(kind)?;
    Ok(Setup { shop: Options { orders: Orders::Generated(3), ..usual.shop }, ..usual })
}

/// A test copy whose clock can be set.
fn with_a_clock(kind: Kind) -> Result<Setup> {
    let built = browser::Package::built(kind)?;
    let source = std::fs::read_to_string(built.directory().join("background.js"))?;
    let line = "const now = Date.now();";
    anyhow::ensure!(source.matches(line).count() == 1, "background.js has no single “{line}”");
    let shifted = "const now = Date.now() + ((await storage.session.get('shift')).shift ?? 0);";
    let text = source.replace(line, shifted);
    Ok(Setup { extension: browser::Package::variant(kind, |_| {}, &[("background.js", &text)])?, ..in_utc(kind)? })
}

async fn title(browser: &Browser) -> Result<String> {
    let title = browser.in_extension("return chrome.action.getTitle({})").await?;
    Ok(title.as_str().context("the title is a text")?.to_owned())
}

/// Waits until the toolbar's text is as it should be, and gives its title.
async fn toolbar(browser: &Browser, what: &str, is: impl Fn(&str) -> bool) -> Result<String> {
    wait_until(&format!("the toolbar to say {what}"), SOON, async || Ok(is(&badge(browser).await?))).await?;
    title(browser).await
}

async fn the_toolbar_says_what_is_not_known_from_the_install_to_the_end_of_a_run(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let fresh = toolbar(browser, "that nothing is known", |text| text == "?").await?;
    assert!(fresh.contains("knows no order yet") && fresh.contains("Open your order list"), "{fresh}");

    browser.goto(LIST).await?;
    one_chip_each(browser, CARD, 3).await?;
    let listed = toolbar(browser, "that three have no date", |text| text == "?3").await?;
    assert!(listed.contains("3 orders have no date yet") && !listed.contains("No deadline for a dispute"), "{listed}");

    let first = scene.shop.orders().into_iter().next().context("there is an order")?;
    browser.goto(&format!("{DETAIL}{}", first.id)).await?;
    one_chip_each(browser, LINE, first.lines.len()).await?;
    wait_until("the title to count two", SOON, async || {
        Ok(title(browser).await?.contains("2 orders have no date yet"))
    })
    .await?;
    assert!(badge(browser).await?.contains('?'));

    popup(browser).await?;
    browser.press(".run", "Find the missing deadlines (2 orders)").await?;
    wait_until("the run's end", std::time::Duration::from_secs(60), async || {
        let text = browser.run_async("return document.querySelector('.run')?.innerText ?? ''").await?;
        Ok(text.as_str().is_some_and(|text| text.contains("2 of 2 orders read, none left: 2 are known now.")))
    })
    .await?;
    let found = toolbar(browser, "that nothing is unknown", |text| !text.contains('?')).await?;
    assert!(!found.contains("no date yet"), "{found}");
    let told = browser.run_async("return document.querySelector('.coverage').textContent").await?;
    assert_eq!(told, "3 orders were read.", "the list of all has said that there are none before these");
    Ok(())
}

async fn an_overview_that_was_lost_is_made_anew_and_an_order_that_was_lost_is_told(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let (far, closing) = (order(scene, "far")?, order(scene, "closing-in-5-days")?);
    for each in [&far, &closing] {
        open_order(browser, each).await?;
    }
    browser.goto("about:blank").await?;
    // What would be looked at within half a day is looked at now.
    let lose = "const all = await records.get(null);
        await records.remove(Object.keys(all).filter((key) => key.startsWith('shelf:')));
        await records.set({ index: { ...all.index, looked: all.index.looked - 86400000 } });";
    browser.in_extension(lose).await?;
    ring(browser).await?;
    wait_until("the overview to be there again", SOON, async || {
        let shards = "return Object.entries(await records.get(null)).filter(([key]) => key.startsWith('shelf:'))
            .reduce((sum, [, shard]) => sum + Object.keys(shard).length, 0)";
        Ok(browser.in_extension(shards).await? == 2)
    })
    .await?;
    assert!(!badge(browser).await?.contains('?'), "nothing is lost by it");

    let lose = format!(
        "const {{ index }} = await records.get('index');
        await records.remove('order:{}');
        await records.set({{ index: {{ ...index, looked: index.looked - 86400000 }} }});",
        far.id
    );
    browser.in_extension(&lose).await?;
    ring(browser).await?;
    let told = toolbar(browser, "that something is missing", |text| text.contains('?')).await?;
    assert!(told.contains("1 order has no date yet"), "{told}");
    let words = popup(browser).await?;
    assert!(words.contains(&format!("Order {}: what was known of it is gone", far.id)), "{words}");
    assert!(words.contains(&closing.id), "the other one is there: {words}");
    scene.return_to_first_tab().await?;
    // On the site's own page it is told as well, without a number.
    browser.goto(&format!("{DETAIL}{}", closing.id)).await?;
    let banner = wait_for("the banner", SOON, async || beside(browser, ".banner").await).await?;
    assert!(banner.text().await?.contains("1 order that was known is lost"), "{}", banner.text().await?);
    // Opened once, it is known again.
    open_order(browser, &far).await?;
    toolbar(browser, "that nothing is missing", |text| !text.contains('?')).await?;
    what_is_not_settled_is_told(scene, &far, &closing).await
}

/// A page of one order that was not read whole; an order that has finished, nobody knows when; a dispute about nobody knows
/// which line.
async fn what_is_not_settled_is_told(scene: &Scene, far: &Order, closing: &Order) -> Result<()> {
    let browser = &scene.browser;
    let spoil = format!(
        "const {{ index }} = await records.get('index');
        const trouble = {{ page: 'order-detail', order: '{}', source: 'page', health: 'degraded', missed: ['total: gone'], at: 1700000000000 }};
        await records.set({{ index: {{ ...index, troubles: [trouble] }} }});",
        far.id
    );
    browser.in_extension(&spoil).await?;
    open_order(browser, closing).await?;
    let told = toolbar(browser, "that a page was not read", |text| text.contains('?')).await?;
    assert!(told.contains("read only in part"), "another order's page makes up for nothing: {told}");
    open_order(browser, far).await?;
    toolbar(browser, "that it was read", |text| !text.contains('?')).await?;

    let two = order(scene, "two-lines")?;
    open_order(browser, &two).await?;
    let settle = format!(
        "const key = 'order:{}';
        const kept = (await records.get(key))[key];
        const evidence = {{ page: 'order-list', source: 'page', words: 'Completed', at: Date.now() }};
        kept.dispute = {{ value: {{ stage: 'shopper' }}, evidence }};
        for (const line of kept.lines) delete line.can_dispute;
        const finished = {{ id: '8211000000000017', seen: Date.now(), status: {{ value: 'completed', evidence }} }};
        await records.set({{ [key]: kept, 'order:8211000000000017': finished }});
        await records.remove('index');",
        two.id
    );
    browser.in_extension(&settle).await?;
    ring(browser).await?;
    let told = toolbar(browser, "that one is unknown", |text| text.contains('?')).await?;
    assert!(told.contains("A dispute waits for you") && told.contains("1 order has no date yet"), "{told}");
    let words = popup(browser).await?;
    assert!(words.contains("In dispute") && words.contains("1 finished order without a date ahead"), "{words}");
    Ok(())
}

async fn what_was_read_by_a_clock_that_was_ahead_is_replaced_by_the_next_visit(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    let far = order(scene, "far")?;
    let shift = async |days: i64| {
        let set = format!("await chrome.storage.session.set({{ shift: {days} * 86400000 }})");
        browser.in_extension(&set).await.map(drop)
    };
    let seen = async || Ok::<_, anyhow::Error>(stored(browser, &format!("order:{}", far.id)).await?["seen"].clone());
    for days in [30, 365] {
        shift(days).await?;
        browser.stop_background().await?;
        open_order(browser, &far).await?;
        let ahead = seen().await?.as_i64().context("it was read")?;
        browser.goto("about:blank").await?;
        shift(0).await?;
        browser.stop_background().await?;
        open_order(browser, &far).await?;
        let right = "return Date.now()";
        let now = browser.in_extension(right).await?.as_i64().context("a time")?;
        wait_until("the order to have been read now", SOON, async || {
            Ok(seen().await?.as_i64().is_some_and(|seen| seen <= now + 1000))
        })
        .await?;
        assert!(ahead > now + 86_400_000 * (days - 1), "the clock was ahead");
        // Its reminders are planned by the right clock: the next wake is within the hour.
        let alarm = "return (await chrome.alarms.get('wake')).scheduledTime - Date.now()";
        let wait = browser.in_extension(alarm).await?.as_f64().context("an alarm")?;
        assert!(wait <= 3_600_000.0, "{wait}");
        browser.goto("about:blank").await?;
    }
    // Its last day passes, and nobody looks: then nobody knows. A button that is seen there since may still open a dispute.
    let passed = far.deadline.context("it has a deadline")?.plus(18).start_ms();
    let now = browser.in_extension("return Date.now()").await?.as_i64().context("a time")?;
    shift((passed - now) / 86_400_000 + 1).await?;
    browser.stop_background().await?;
    ring(browser).await?;
    let told = toolbar(browser, "that one is unknown", |text| text == "?").await?;
    assert!(
        told.contains("past its last day and may still be open") && !told.contains("No deadline for a dispute"),
        "{told}"
    );
    open_order(browser, &far).await?;
    let told = toolbar(browser, "that it may be over", |text| text == "!").await?;
    assert!(told.contains("may already be over. Try now."), "{told}");
    Ok(())
}

/// Puts a time into a field of the options page as a shopper does: another field is gone to when its time stands there.
async fn set_time(browser: &Browser, name: &str, time: &str) -> Result<()> {
    let set = format!(
        "const field = document.querySelector('[name={name}]');
        field.focus();
        field.value = '{time}';
        field.dispatchEvent(new Event('change', {{ bubbles: true }}));
        document.querySelector('[name=keep_months]').focus({{ preventScroll: true }});"
    );
    browser.run_async(&set).await.map(drop)
}

/// What stands beside a field, whether that is in view, and what the fields of the range hold.
async fn beside_the_range(browser: &Browser) -> Result<(String, bool, Value)> {
    let look = "const note = document.querySelector('[data-range] + .beside');
        const box = note?.getBoundingClientRect();
        return [note?.textContent ?? '', Boolean(box) && box.top >= 0 && box.bottom <= innerHeight,
            [...document.querySelectorAll('[data-range] input')].map(({ value }) => value)]";
    let found = browser.run_async(look).await?;
    Ok(serde_json::from_value(found)?)
}

async fn quiet_hours_are_set_as_one_range_and_what_is_refused_says_so_beside_its_field(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    browser.open_extension_page("options.html").await?;
    wait_until("the choices", SOON, async || {
        Ok(browser.run_async("return document.querySelector('[name=badge_days]').value").await? == "15")
    })
    .await?;
    let expect = async |words: &str, fields: [&str; 2]| {
        wait_until(&format!("“{words}” beside the range"), SOON, async || {
            let (said, in_view, held) = beside_the_range(browser).await?;
            Ok(said.contains(words) && in_view && held == json!(fields))
        })
        .await
    };
    let kept = async || {
        let settings = stored(browser, "settings").await?;
        anyhow::Ok((settings["quiet_from"].as_i64(), settings["quiet_to"].as_i64()))
    };
    // The first end alone is begun, not refused, and stands there until the second is set.
    set_time(browser, "quiet_from", "22:00").await?;
    expect("set both ends", ["22:00", ""]).await?;
    assert_eq!(kept().await?, (None, None));
    set_time(browser, "quiet_to", "07:00").await?;
    expect("Kept", ["22:00", "07:00"]).await?;
    assert_eq!(kept().await?, (Some(22 * 60), Some(7 * 60)));
    // Too long: refused beside the field, which shows what holds.
    set_time(browser, "quiet_to", "21:00").await?;
    expect("up to twelve hours. Nothing was changed.", ["22:00", "07:00"]).await?;
    assert_eq!(kept().await?, (Some(22 * 60), Some(7 * 60)));
    // None again.
    set_time(browser, "quiet_from", "").await?;
    expect("set both ends", ["", "07:00"]).await?;
    set_time(browser, "quiet_to", "").await?;
    expect("Kept", ["", ""]).await?;
    assert_eq!(kept().await?, (None, None));

    // Another choice that is refused says so beside its own field as well.
    let set = "const field = document.querySelector('[name=ladder]');
        field.value = 'soon';
        field.dispatchEvent(new Event('change', { bubbles: true }));";
    browser.run_async(set).await?;
    wait_until("the refusal beside the field", SOON, async || {
        let note = "const field = document.querySelector('[name=ladder]');
            const note = field.closest('label').nextElementSibling;
            const box = note.getBoundingClientRect();
            return note.textContent.includes('soon\u{2069} cannot be read') && note.textContent.endsWith('Nothing was changed.')
                && box.top >= 0 && box.bottom <= innerHeight && field.value.startsWith('14 d')";
        Ok(browser.run_async(note).await? == true)
    })
    .await
}

async fn a_press_in_the_popup_moves_nothing_and_closes_nothing(scene: &Scene) -> Result<()> {
    let browser = &scene.browser;
    for role in ["closing-in-5-days", "two-lines", "far"] {
        open_order(browser, &order(scene, role)?).await?;
    }
    popup(browser).await?;
    // Something is folded out, and the last row is scrolled to and pressed.
    let begin = "const rows = [...document.querySelectorAll('.row')];
        rows[0].querySelector('details').open = true;
        const last = rows.at(-1);
        last.querySelector('details').open = true;
        rows.forEach((row, n) => row.dataset.was = n);
        const button = [...last.querySelectorAll('button')].find((each) => each.textContent === 'It arrived');
        button.scrollIntoView({ block: 'center' });
        return [scrollY, last.getBoundingClientRect().top, rows.length]";
    let before: (f64, f64, usize) = serde_json::from_value(browser.run_async(begin).await?)?;
    assert!(before.0 > 0.0, "the popup is longer than its window");
    let button =
        browser.driver().find(By::XPath("(//li[contains(@class,'row')])[last()]//button[text()='It arrived']"));
    button.await?.click().await?;
    wait_until("what was said", SOON, async || {
        let said =
            "return [...document.querySelectorAll('.row')].at(-1).textContent.includes('you said that it arrived')";
        Ok(browser.run_async(said).await? == true)
    })
    .await?;
    let after = "const rows = [...document.querySelectorAll('.row')];
        return {
            same: rows.map((row) => row.dataset.was).join(),
            open: [rows[0], rows.at(-1)].every((row) => row.querySelector('details').open),
            focus: rows.at(-1).contains(document.activeElement),
            at: [scrollY, rows.at(-1).getBoundingClientRect().top],
        }";
    let after = browser.run_async(after).await?;
    // The marks are on the elements: the very same rows stand there, in the same order.
    let marks: Vec<String> = (0..before.2).map(|n| n.to_string()).collect();
    assert_eq!(after["same"], marks.join(","));
    assert_eq!(after["open"], true, "what was open still is");
    assert_eq!(after["focus"], true, "the focus is in the row that was pressed");
    let at: (f64, f64) = serde_json::from_value(after["at"].clone())?;
    assert!(at.0 > 0.0 && (at.1 - before.1).abs() < 60.0, "the row stays where it was: {before:?}, {at:?}");

    // What opens, opens in the row that was pressed, in view, and takes the focus.
    let button =
        browser.driver().find(By::XPath("(//li[contains(@class,'row')])[last()]//button[contains(@class,'compose')]"));
    button.await?.click().await?;
    let opened = "const rows = [...document.querySelectorAll('.row')];
        const at = document.activeElement;
        const box = at.getBoundingClientRect();
        return {
            inside: Boolean(rows.at(-1).querySelector('.composer')?.contains(at)),
            view: box.top >= 0 && box.bottom <= innerHeight,
            same: rows.map((row) => row.dataset.was).join(),
            open: rows[0].querySelector('details').open,
        }";
    let expected = json!({ "inside": true, "view": true, "same": marks.join(","), "open": true });
    wait_until("the composer in its row", SOON, async || Ok(browser.run_async(opened).await? == expected)).await
}

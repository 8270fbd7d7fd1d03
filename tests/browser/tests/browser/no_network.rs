//! Nothing leaves the browser, the site is asked for nothing it was not going to be asked for, and no file of the
//! extension can be had by a page.

use anyhow::Result;
use browser::{Scene, both_browsers};

use crate::shopper::{claim_up_to_the_form, in_utc, open_list, order, panel, popup};

both_browsers!(nothing_leaves_the_shop_and_the_site_is_asked_for_nothing, in_utc);
both_browsers!(no_file_of_the_extension_can_be_had_by_a_page, in_utc);

async fn nothing_leaves_the_shop_and_the_site_is_asked_for_nothing(scene: &Scene) -> Result<()> {
    open_list(&scene.browser).await?;
    let preview = claim_up_to_the_form(&scene.browser, &order(scene, "far")?).await?;
    preview.click("button.fill").await?;
    panel(&scene.browser, "Now you check").await?;
    popup(&scene.browser).await?;
    assert_eq!(scene.unexpected_hosts(), Vec::<String>::new(), "something was sent to another host");
    let asked = |part: &str| scene.shop.requests().iter().filter(|address| address.contains(part)).count();
    // One question for each page that was opened: what it shows, its own script asked for.
    let calls = ["/h5/mtop.", "order.list", "order.detail", "initiatereverserender"].map(asked);
    assert_eq!(calls, [3, 1, 1, 1], "{:#?}", scene.shop.requests());
    Ok(())
}

async fn no_file_of_the_extension_can_be_had_by_a_page(scene: &Scene) -> Result<()> {
    assert!(scene.extension.manifest()?.get("web_accessible_resources").is_none());
    open_list(&scene.browser).await?;
    for file in ["manifest.json", "page.css", "content/start.js", "icons/16.png"] {
        let address = scene.browser.extension_url(file);
        let had = format!("return fetch('{address}').then(() => 'had', () => 'refused')");
        assert_eq!(scene.browser.run_async(&had).await?, "refused", "{file}");
    }
    Ok(())
}

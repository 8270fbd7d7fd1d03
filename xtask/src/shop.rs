//! Opens the sample shop alone, to look at it in any browser.

use std::future::pending;

use anyhow::{Context, Result, bail};
use recourse::day::Moment;
use shop::{Csp, Options, Shop};

use crate::build::directory;
use crate::manifest::Variant;
use crate::{layout, provision};

pub(crate) fn shop(arguments: &[String]) -> Result<()> {
    let options = options(arguments)?;
    provision::react()?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let shop = Shop::start(options).await.context("the sample shop did not open")?;
        let port = shop.port();
        let extension = directory(Variant::Chromium);
        let extension = extension.display();
        println!(
            "The sample shop is open on 127.0.0.1:{port} until Ctrl-C. It is a proxy: a browser told to use it finds the\n\
             shop at https://www.aliexpress.com/ and nothing else.\n\n\
             Chromium, with a profile of its own:\n  \
             chromium --user-data-dir=$(mktemp -d) --proxy-server=http://127.0.0.1:{port} \\\n    \
             --ignore-certificate-errors --load-extension={extension} \\\n    \
             https://www.aliexpress.com/p/order/index.html\n\n\
             Firefox: Settings, Network Settings, Manual proxy: HTTP Proxy 127.0.0.1, Port {port}, also for HTTPS;\n  \
             then open https://www.aliexpress.com/p/order/index.html and accept the certificate."
        );
        pending().await
    })
}

fn options(arguments: &[String]) -> Result<Options> {
    let mut options = Options::new(layout::root().join("tests/shop/app"));
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--strict-csp" => options.csp = Csp::Strict,
            "--now" => {
                let time = rest.next().context("--now wants a time, as 2026-09-01T12:00:00Z")?;
                let now =
                    Moment::parse(time).with_context(|| format!("`{time}` is not a time as 2026-09-01T12:00:00Z"))?;
                options.now = Some(now.0);
            }
            unknown => bail!("`{unknown}` is not an option; there are --strict-csp and --now TIME"),
        }
    }
    Ok(options)
}

//! Closed shadow roots. No script can reach into one, ours included; WebDriver can, in both browsers, by two calls that
//! the driver library does not have.

use anyhow::{Context, Result};
use http::Method;
use serde_json::{Value, json};
use thirtyfour::{WebDriver, WebElement};

use crate::window::raw;

/// The name under which WebDriver hands a shadow root over.
const REFERENCE: &str = "shadow-6066-11e4-a52e-4f735466cecf";

/// Our words are the content of pseudo-elements, each of an element of its own, and no text of the page.
const WORDS: &str = "const words = (root) => [...root.querySelectorAll('data')]
    .filter((each) => each.getClientRects().length > 0)
    .map((each) => each.value)
    .join('\\n');";

/// As long as a person looks at what they are going to press, after what they pressed before.
const GLANCE: std::time::Duration = std::time::Duration::from_millis(700);

/// One closed shadow root.
pub struct Shadow {
    driver: WebDriver,
    id: String,
}

pub(crate) async fn of(driver: &WebDriver, host: &WebElement) -> Result<Option<Shadow>> {
    let answer = match raw(driver, Method::GET, &format!("element/{}/shadow", host.element_id()), None).await {
        // The driver library has no name for this error of the protocol's.
        Err(error) if error.to_string().contains("no such shadow root") => return Ok(None),
        answer => answer?,
    };
    let id = answer.get(REFERENCE).and_then(Value::as_str).context("the driver named no shadow root")?;
    Ok(Some(Shadow { driver: driver.clone(), id: id.to_owned() }))
}

impl Shadow {
    /// The words in it, as they are shown.
    ///
    /// # Errors
    ///
    /// When the root is no longer in the page.
    pub async fn text(&self) -> Result<String> {
        let text = self.run(&format!("{WORDS} return words(arguments[0])")).await?;
        Ok(text.as_str().context("the text is a string")?.to_owned())
    }

    /// The words in each element that the selector finds.
    ///
    /// # Errors
    ///
    /// When the root is no longer in the page.
    pub async fn texts_of(&self, selector: &str) -> Result<Vec<String>> {
        let all = format!("[...arguments[0].querySelectorAll({})].map(words)", json!(selector));
        Ok(serde_json::from_value(self.run(&format!("{WORDS} return {all}")).await?)?)
    }

    /// The names by which the browser tells each element that the selector finds to a screen reader.
    ///
    /// # Errors
    ///
    /// When the root is no longer in the page.
    pub async fn names_of(&self, selector: &str) -> Result<Vec<String>> {
        let mut names = Vec::new();
        for element in self.find_all(selector).await? {
            let name = raw(&self.driver, Method::GET, &format!("element/{}/computedlabel", element.element_id()), None)
                .await?;
            names.push(name.as_str().context("a name is a text")?.to_owned());
        }
        Ok(names)
    }

    /// The first element of the root that the selector finds.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub async fn find(&self, selector: &str) -> Result<WebElement> {
        let answer =
            self.look("element", selector).await.with_context(|| format!("no {selector} in the shadow root"))?;
        Ok(WebElement::from_json(answer, self.driver.handle().clone())?)
    }

    /// Every element of the root that the selector finds.
    ///
    /// # Errors
    ///
    /// When the root is no longer in the page.
    pub async fn find_all(&self, selector: &str) -> Result<Vec<WebElement>> {
        let answer = self.look("elements", selector).await?;
        let found = answer.as_array().context("the driver found no list")?;
        found.iter().map(|one| Ok(WebElement::from_json(one.clone(), self.driver.handle().clone())?)).collect()
    }

    /// Clicks as a person would: the pointer goes there, and rests for a moment; what covers the element gets the click.
    ///
    /// # Errors
    ///
    /// When there is no such element or it cannot be clicked.
    pub async fn click(&self, selector: &str) -> Result<()> {
        self.press(&self.find(selector).await?).await
    }

    /// The same, of an element that was found in it.
    ///
    /// # Errors
    ///
    /// When it cannot be clicked.
    pub async fn press(&self, element: &WebElement) -> Result<()> {
        element.scroll_into_view().await?;
        // A pointer that was there already, before the page was, enters nothing.
        self.driver.action_chain().move_to(2, 2).move_to_element_center(element).perform().await?;
        tokio::time::sleep(GLANCE).await;
        Ok(element.click().await?)
    }

    /// An attribute of the first element that the selector finds.
    ///
    /// # Errors
    ///
    /// When there is no such element.
    pub async fn attribute(&self, selector: &str, name: &str) -> Result<Option<String>> {
        Ok(self.find(selector).await?.attr(name.to_owned()).await?)
    }

    /// Runs the body of a function whose `arguments[0]` is the root; `arguments[0].host` leads back to the page.
    ///
    /// # Errors
    ///
    /// What the function throws.
    pub async fn run(&self, body: &str) -> Result<Value> {
        let root = json!({REFERENCE: self.id});
        Ok(self.driver.execute(body.to_owned(), vec![root]).await?.json().clone())
    }

    async fn look(&self, what: &str, selector: &str) -> Result<Value> {
        let body = json!({"using": "css selector", "value": selector});
        Ok(raw(&self.driver, Method::POST, &format!("shadow/{}/{what}", self.id), Some(body)).await?)
    }
}

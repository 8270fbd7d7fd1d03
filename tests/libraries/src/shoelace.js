import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/dropdown/dropdown.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/menu/menu.js';
import '@shoelace-style/shoelace/dist/components/menu-item/menu-item.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/radio-button/radio-button.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';
import { LitElement, css, html } from 'lit';
import './plain.css';
import { hold, press, start } from './form.js';
import * as words from './words.js';

/** Holds the state of a form whose controls tell of themselves by events alone. */
class RefundForm extends LitElement {
  static properties = { model: { state: true } };
  constructor() {
    super();
    this.model = { received: '', reason: '', solution: '', amount: '', letter: '' };
    hold(() => this.model);
  }
  set(name) {
    return (event) => { this.model = { ...this.model, [name]: event.target.value }; };
  }
  pick(name) {
    return (event) => { this.model = { ...this.model, [name]: event.detail.item.value }; };
  }
}

/** The library's elements in the page itself: each control is in its own shadow root. */
class LightForm extends RefundForm {
  createRenderRoot() { return this; }
  render() {
    const w = words.a;
    return html`
      <form class="panel" @submit=${press('next')}>
        <h2>${w.title}</h2>
        <sl-radio-group class="field" label=${w.received} name="received" .value=${this.model.received} @sl-change=${this.set('received')}>
          <sl-radio value="yes">${w.yes}</sl-radio><sl-radio value="no">${w.no}</sl-radio>
        </sl-radio-group>
        <sl-select class="field" style="align-items: stretch" label=${w.reason} placeholder=${w.choose} clearable .value=${this.model.reason} @sl-change=${this.set('reason')}>
          ${w.reasons.map(({ value, label }) => html`<sl-option value=${value}>${label}</sl-option>`)}
        </sl-select>
        <sl-radio-group class="field" label=${w.solution} name="solution" .value=${this.model.solution} @sl-change=${this.set('solution')}>
          <sl-radio-button value="refund-only">${w.refundOnly}</sl-radio-button><sl-radio-button value="return-refund">${w.returnRefund}</sl-radio-button>
        </sl-radio-group>
        <sl-input class="field" type="number" step="0.01" min="0" max="12.5" label=${w.amount} help-text=${w.max} .value=${this.model.amount} @sl-input=${this.set('amount')}><span slot="prefix">US $</span></sl-input>
        <sl-textarea class="field" label=${w.letter} maxlength="1000" help-text=${`${this.model.letter.length}/1000`} .value=${this.model.letter} @sl-input=${this.set('letter')}></sl-textarea>
        <label class="field">${w.upload}<input type="file" multiple></label>
        <sl-button @click=${press('cancel')}>${w.cancel}</sl-button> <sl-button variant="primary" type="submit">${w.next}</sl-button>
      </form>`;
  }
}
customElements.define('refund-form', LightForm);

/** The whole form in one shadow root, the library's elements in it, the reasons in a menu. */
class ShadowForm extends RefundForm {
  static styles = css`:host { display: block; max-width: 640px; padding: 16px; font: 14px/1.5 sans-serif } .field { display: block; margin-block: 0 14px } p { margin: 0 0 4px }`;
  render() {
    const w = words.b;
    return html`
      <h2>${w.title}</h2>
      <div class="field" role="radiogroup" aria-labelledby="received">
        <p id="received">${w.received}</p>
        ${[['yes', w.yes], ['no', w.no]].map(([value, text]) => html`<label><input type="radio" name="received" value=${value} .checked=${this.model.received === value} @change=${this.set('received')}> ${text}</label> `)}
      </div>
      <div class="field">
        <p id="reason-label">${w.reason}</p>
        <sl-dropdown aria-labelledby="reason-label" hoist>
          <sl-button slot="trigger" caret aria-describedby="reason-label">${w.reasons.find(({ value }) => value === this.model.reason)?.label ?? w.choose}</sl-button>
          <sl-menu @sl-select=${this.pick('reason')}>${w.reasons.map(({ value, label }) => html`<sl-menu-item value=${value}>${label}</sl-menu-item>`)}</sl-menu>
        </sl-dropdown>
      </div>
      <sl-select class="field" label=${w.solution} placeholder=${w.choose} clearable .value=${this.model.solution} @sl-change=${this.set('solution')}>
        <sl-option value="refund-only">${w.refundOnly}</sl-option><sl-option value="return-refund">${w.returnRefund}</sl-option>
      </sl-select>
      <sl-input class="field" label=${w.amount} help-text=${w.max} inputmode="decimal" .value=${this.model.amount} @sl-change=${this.set('amount')}></sl-input>
      <label class="field" for="letter">${w.letter}</label>
      <textarea id="letter" rows="4" cols="50" maxlength="1000" .value=${this.model.letter} @input=${this.set('letter')}></textarea>
      <p>${this.model.letter.length} ${w.counted}</p>
      <label class="field">${w.upload}<input type="file" multiple></label>
      <sl-button @click=${press('cancel')}>${w.cancel}</sl-button> <sl-button variant="primary" @click=${press('submit')}>${w.submit}</sl-button>`;
  }
}
customElements.define('refund-form-shadow', ShadowForm);

start({ light: 'refund-form', shadow: 'refund-form-shadow' }, (name, root) => root.append(document.createElement(name)));

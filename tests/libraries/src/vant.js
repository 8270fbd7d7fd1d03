import '@vant/touch-emulator';
import 'vant/lib/index.css';
import { ref } from 'vue';
import { ActionSheet, Button, Cascader, Cell, CellGroup, Field, Form, NavBar, NumberKeyboard, Picker, Popup, Radio, RadioGroup, Uploader } from 'vant';
import { page, run } from './vue.js';
import * as words from './words.js';

const components = {
  VanActionSheet: ActionSheet, VanButton: Button, VanCascader: Cascader, VanCell: Cell, VanCellGroup: CellGroup, VanField: Field, VanForm: Form, VanNavBar: NavBar,
  VanNumberKeyboard: NumberKeyboard, VanPicker: Picker, VanPopup: Popup, VanRadio: Radio, VanRadioGroup: RadioGroup, VanUploader: Uploader,
};
const named = (list) => list.map(({ value, label }) => ({ text: label, value }));
const label = (list, value) => list.find((one) => one.value === value)?.label ?? '';
const buttons = (go, text) => `
  <div style="padding: 16px; display: flex; gap: 8px"><van-button block @click="press('cancel')($event)">{{ w.cancel }}</van-button><van-button block type="danger" @click="press('${go}')($event)">{{ w.${text} }}</van-button></div>`;

/** A read-only field that brings up a wheel from below; what stands in its middle counts once it is confirmed. */
const picker = page({
  words: words.a,
  components,
  more: (form) => ({
    shown: ref(false), columns: named(words.a.reasons), chosen: () => label(words.a.reasons, form.reason), files: ref([]),
    digits: (text) => text.replace(/[^\d.]/g, ''),
  }),
  template: `
    <van-nav-bar :title="w.title" left-arrow @click-left="press('cancel')($event)" />
    <van-form>
      <van-cell-group inset>
        <van-field name="received" :label="w.received" label-align="top">
          <template #input><van-radio-group v-model="form.received" direction="horizontal"><van-radio name="yes">{{ w.yes }}</van-radio><van-radio name="no">{{ w.no }}</van-radio></van-radio-group></template>
        </van-field>
        <van-field :model-value="chosen()" name="reason" is-link readonly :label="w.reason" label-align="top" :placeholder="w.choose" @click="shown = true" />
        <van-field name="solution" :label="w.solution" label-align="top">
          <template #input><van-radio-group v-model="form.solution"><van-radio name="refund-only">{{ w.refundOnly }}</van-radio><van-radio name="return-refund">{{ w.returnRefund }}</van-radio></van-radio-group></template>
        </van-field>
        <van-field v-model="form.amount" name="amount" type="text" inputmode="decimal" :formatter="digits" :label="w.amount" label-align="top" :placeholder="w.max"><template #left-icon>US $</template></van-field>
        <van-field v-model="form.letter" name="letter" type="textarea" rows="3" autosize maxlength="500" show-word-limit :label="w.letter" label-align="top" :placeholder="w.letterHint" />
        <van-field :label="w.upload" label-align="top"><template #input><van-uploader v-model="files" multiple /></template></van-field>
      </van-cell-group>
    </van-form>
    ${buttons('next', 'next')}
    <van-popup v-model:show="shown" round position="bottom" teleport="body">
      <van-picker :title="w.reason" :columns="columns" confirm-button-text="Done" cancel-button-text="Close" @cancel="shown = false" @confirm="({ selectedValues }) => { form.reason = selectedValues[0]; shown = false }" />
    </van-popup>`,
});

/** Cells that bring up a sheet of actions from below. */
const sheet = page({
  words: words.b,
  components,
  more: (form) => ({
    asked: ref(''), files: ref([]),
    of: (name) => ({ received: [{ value: 'yes', name: words.b.yes }, { value: 'no', name: words.b.no }], reason: words.b.reasons.map((one) => ({ value: one.value, name: one.label })), solution: [{ value: 'refund-only', name: words.b.refundOnly }, { value: 'return-refund', name: words.b.returnRefund }] })[name] ?? [],
  }),
  template: `
    <van-nav-bar :title="w.title" />
    <van-cell-group>
      <van-cell v-for="name in ['received', 'reason', 'solution']" :key="name" is-link :title="w[name]" :value="of(name).find((one) => one.value === form[name])?.name ?? w.choose" @click="asked = name" />
      <van-field v-model="form.amount" type="number" :label="w.amount" label-width="10em" />
    </van-cell-group>
    <p style="padding: 0 16px; color: #888">{{ w.max }}</p>
    <van-cell-group :title="w.letter"><van-field v-model="form.letter" type="textarea" rows="4" :placeholder="w.letterHint" :aria-label="w.letter" maxlength="1000" show-word-limit /></van-cell-group>
    <van-cell-group :title="w.upload"><van-uploader v-model="files" style="padding: 16px" /></van-cell-group>
    ${buttons('submit', 'submit')}
    <van-action-sheet :show="asked !== ''" :description="w[asked]" :actions="of(asked)" cancel-text="Close" teleport="body" @update:show="(on) => { if (!on) asked = '' }" @select="(one) => { form[asked] = one.value; asked = '' }" />`,
});

/** Groups and reasons in tabs of a sheet; an amount that is entered on the page's own keys and is no input at all. */
const keyboard = page({
  words: words.d,
  components,
  more: (form) => ({
    shown: ref(false), keys: ref(false), files: ref([]), groups: words.inGroups.map((group) => ({ text: group.label, value: group.value, children: named(group.children) })),
    chosen: () => label(words.inGroups.flatMap(({ children }) => children), form.reason),
    enter: (key) => { const next = `${form.amount}${key}`; if (/^\d*\.?\d{0,2}$/.test(next) && Number(next) <= 12.5) form.amount = next; },
  }),
  template: `
    <van-nav-bar :title="w.title" />
    <van-cell-group inset>
      <van-cell :title="w.received"><template #label><van-radio-group v-model="form.received" shape="dot" direction="horizontal"><van-radio name="yes">{{ w.yes }}</van-radio><van-radio name="no">{{ w.no }}</van-radio></van-radio-group></template></van-cell>
      <van-field :model-value="chosen()" is-link readonly :label="w.reason" :placeholder="w.choose" label-width="12em" @click="shown = true" />
      <van-cell :title="w.amount" :label="w.max" @touchstart.stop @click.stop="keys = true"><template #value><span style="font-size: 18px">US \${{ form.amount || '0.00' }}</span></template></van-cell>
      <van-field v-model="form.letter" type="textarea" rows="3" :label="w.letter" label-align="top" />
      <van-cell :title="w.upload"><template #label><van-uploader v-model="files" /></template></van-cell>
    </van-cell-group>
    ${buttons('submit', 'submit')}
    <van-number-keyboard :show="keys" theme="custom" extra-key="." close-button-text="OK" @blur="keys = false" @input="enter" @delete="form.amount = form.amount.slice(0, -1)" />
    <van-popup v-model:show="shown" round position="bottom"><van-cascader :model-value="form.reason" :title="w.reason" :options="groups" :placeholder="w.choose" @close="shown = false" @finish="({ value }) => { form.reason = value; shown = false }" /></van-popup>`,
});

run({ picker, sheet, keyboard });

import { NButton, NConfigProvider, NForm, NFormItem, NInput, NInputNumber, NRadio, NRadioButton, NRadioGroup, NSelect, NTreeSelect, NUpload } from 'naive-ui';
import { page, run } from './vue.js';
import * as words from './words.js';

const components = { NButton, NConfigProvider, NForm, NFormItem, NInput, NInputNumber, NRadio, NRadioButton, NRadioGroup, NSelect, NTreeSelect, NUpload };
const first = { received: null, reason: null, solution: null, amount: null };

/** A virtual list without roles; an amount drawn with its sign; the library's default words where none are given. */
const select = page({
  words: words.a,
  components,
  first,
  more: () => ({
    many: words.many,
    draw: (value) => (value === null ? '' : `$${value}`),
    parse: (text) => { const number = Number(text.replace(/[$,\s]/g, '')); return text.trim() === '' || Number.isNaN(number) ? null : number; },
  }),
  template: `
    <n-form :model="form" style="max-width: 640px; padding: 24px">
      <h2>{{ w.title }}</h2>
      <n-form-item :label="w.received" path="received">
        <n-radio-group v-model:value="form.received" name="received"><n-radio value="yes">{{ w.yes }}</n-radio><n-radio value="no">{{ w.no }}</n-radio></n-radio-group>
      </n-form-item>
      <n-form-item :label="w.reason" path="reason"><n-select v-model:value="form.reason" :options="many" clearable /></n-form-item>
      <n-form-item :label="w.solution" path="solution">
        <n-radio-group v-model:value="form.solution" name="solution"><n-radio-button value="refund-only" :label="w.refundOnly" /><n-radio-button value="return-refund" :label="w.returnRefund" /></n-radio-group>
      </n-form-item>
      <n-form-item :label="w.amount" path="amount"><n-input-number v-model:value="form.amount" :min="0" :max="12.5" :format="draw" :parse="parse" :show-button="false" /><small style="margin-inline-start: 8px">{{ w.max }}</small></n-form-item>
      <n-form-item :label="w.letter" path="letter"><n-input v-model:value="form.letter" type="textarea" :maxlength="1000" show-count /></n-form-item>
      <n-form-item :label="w.upload"><n-upload :default-upload="false"><n-button>{{ w.uploadPress }}</n-button></n-upload></n-form-item>
      <n-button @click="press('cancel')($event)">{{ w.cancel }}</n-button> <n-button type="primary" @click="press('next')($event)">{{ w.next }}</n-button>
    </n-form>`,
});

/** A tree that is searched; the label stands at the left; the amount's field has the currency as a suffix of its own. */
const tree = page({
  words: words.d,
  components,
  first,
  read: (form) => form,
  more: () => ({ groups: words.inGroups.map(({ value, label, children }) => ({ key: value, label, children: children.map((leaf) => ({ key: leaf.value, label: leaf.label })) })), digits: (text) => text === '' || /^\d+(\.\d{0,2})?$/.test(text) }),
  template: `
    <n-form :model="form" label-placement="left" label-width="200" style="max-width: 720px; padding: 24px">
      <h2>{{ w.title }}</h2>
      <n-form-item :label="w.received"><n-radio-group v-model:value="form.received"><n-radio-button value="yes">{{ w.yes }}</n-radio-button><n-radio-button value="no">{{ w.no }}</n-radio-button></n-radio-group></n-form-item>
      <n-form-item :label="w.reason"><n-tree-select v-model:value="form.reason" :options="groups" check-strategy="child" filterable clearable :placeholder="w.choose" /></n-form-item>
      <n-form-item :label="w.solution"><n-select v-model:value="form.solution" :placeholder="w.choose" :options="[{ value: 'refund-only', label: w.refundOnly }, { value: 'return-refund', label: w.returnRefund }]" clearable /></n-form-item>
      <n-form-item :label="w.amount"><n-input v-model:value="form.amount" :allow-input="digits" placeholder=""><template #suffix>USD</template></n-input></n-form-item>
      <n-form-item :label="w.letter" :feedback="w.max"><n-input v-model:value="form.letter" type="textarea" :autosize="{ minRows: 3 }" show-count placeholder="" /></n-form-item>
      <n-form-item :label="w.upload"><n-upload list-type="image-card" :default-upload="false" /></n-form-item>
      <n-button @click="press('cancel')($event)">{{ w.cancel }}</n-button> <n-button type="primary" @click="press('submit')($event)">{{ w.submit }}</n-button>
    </n-form>`,
});

run({ select, tree });

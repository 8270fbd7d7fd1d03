import 'vuetify/styles';
import { watch } from 'vue';
import { createVuetify } from 'vuetify';
import { aliases, mdi } from 'vuetify/iconsets/mdi-svg';
import {
  VApp, VAutocomplete, VBtn, VBtnToggle, VCard, VCardActions, VCardText, VCardTitle, VContainer, VFileInput, VForm, VLabel, VNumberInput, VRadio, VRadioGroup, VSelect, VTextarea, VTextField,
} from 'vuetify/components';
import { page, run } from './vue.js';
import * as words from './words.js';

const components = { VApp, VAutocomplete, VBtn, VBtnToggle, VCard, VCardActions, VCardText, VCardTitle, VContainer, VFileInput, VForm, VLabel, VNumberInput, VRadio, VRadioGroup, VSelect, VTextarea, VTextField };
const plugins = [createVuetify({ icons: { defaultSet: 'mdi', aliases, sets: { mdi } } })];

/** A list in a menu over the page, and a number field that is set when it is left. */
const select = page({
  words: words.a,
  components,
  plugins,
  first: { received: null, reason: null, solution: null, amount: null },
  template: `
    <v-app><v-container max-width="720"><v-form @submit.prevent="press('next')($event)">
      <h2>{{ w.title }}</h2>
      <v-radio-group v-model="form.received" inline :label="w.received"><v-radio :label="w.yes" value="yes" /><v-radio :label="w.no" value="no" /></v-radio-group>
      <v-select v-model="form.reason" :label="w.reason" :items="w.reasons" item-title="label" item-value="value" clearable />
      <v-radio-group v-model="form.solution" :label="w.solution"><v-radio :label="w.refundOnly" value="refund-only" /><v-radio :label="w.returnRefund" value="return-refund" /></v-radio-group>
      <v-number-input v-model="form.amount" :label="w.amount" prefix="$" :precision="2" :min="0" :max="12.5" control-variant="hidden" :hint="w.max" persistent-hint />
      <v-textarea v-model="form.letter" :label="w.letter" counter="1000" maxlength="1000" rows="4" />
      <v-file-input :label="w.upload" multiple chips />
      <v-btn variant="outlined" @click="press('cancel')($event)">{{ w.cancel }}</v-btn> <v-btn color="primary" type="submit">{{ w.next }}</v-btn>
    </v-form></v-container></v-app>`,
});

/** A long list that is searched and drawn in part; another reason empties the fields below it. */
const autocomplete = page({
  words: words.d,
  components,
  plugins,
  first: { received: null, reason: null, solution: null },
  more: (form) => {
    watch(() => form.reason, () => Object.assign(form, { solution: null, amount: '', letter: '' }));
    return { many: words.many };
  },
  template: `
    <v-app><v-container max-width="720"><v-card>
      <v-card-title>{{ w.title }}</v-card-title>
      <v-card-text>
        <v-label id="received">{{ w.received }}</v-label>
        <div class="mb-4"><v-btn-toggle v-model="form.received" aria-labelledby="received" variant="outlined" divided><v-btn value="yes">{{ w.yes }}</v-btn><v-btn value="no">{{ w.no }}</v-btn></v-btn-toggle></div>
        <v-autocomplete v-model="form.reason" :label="w.reason" :items="many" item-title="label" item-value="value" clearable variant="outlined" />
        <v-select v-model="form.solution" :label="w.solution" :items="[{ title: w.refundOnly, value: 'refund-only' }, { title: w.returnRefund, value: 'return-refund' }]" variant="outlined" />
        <v-text-field v-model="form.amount" :label="w.amount" suffix="USD" :hint="w.max" persistent-hint variant="outlined" />
        <v-textarea v-model="form.letter" :label="w.letter" auto-grow counter variant="outlined" />
        <v-file-input :label="w.upload" variant="outlined" />
      </v-card-text>
      <v-card-actions><v-btn @click="press('cancel')($event)">{{ w.cancel }}</v-btn><v-btn color="primary" :disabled="!form.letter" @click="press('submit')($event)">{{ w.submit }}</v-btn></v-card-actions>
    </v-card></v-container></v-app>`,
});

run({ select, autocomplete });

import 'element-plus/dist/index.css';
import {
  ElButton, ElDialog, ElForm, ElFormItem, ElInput, ElInputNumber, ElOption, ElOptionGroup, ElRadio, ElRadioButton, ElRadioGroup, ElSegmented, ElSelect, ElSelectV2, ElUpload,
} from 'element-plus';
import { page, run } from './vue.js';
import * as words from './words.js';

const components = { ElButton, ElDialog, ElForm, ElFormItem, ElInput, ElInputNumber, ElOption, ElOptionGroup, ElRadio, ElRadioButton, ElRadioGroup, ElSegmented, ElSelect, ElSelectV2, ElUpload };

/** A list in groups, searched in place. */
const select = page({
  words: words.a,
  components,
  more: () => ({ groups: words.inGroups }),
  template: `
    <el-form :model="form" label-position="top" style="max-width: 640px; padding: 24px" @submit="press('next')($event)">
      <h2>{{ w.title }}</h2>
      <el-form-item :label="w.received" prop="received">
        <el-radio-group v-model="form.received"><el-radio value="yes">{{ w.yes }}</el-radio><el-radio value="no">{{ w.no }}</el-radio></el-radio-group>
      </el-form-item>
      <el-form-item :label="w.reason" prop="reason">
        <el-select v-model="form.reason" filterable clearable :placeholder="w.choose">
          <el-option-group v-for="group in groups" :key="group.value" :label="group.label">
            <el-option v-for="one in group.children" :key="one.value" :label="one.label" :value="one.value" />
          </el-option-group>
        </el-select>
      </el-form-item>
      <el-form-item :label="w.solution" prop="solution">
        <el-radio-group v-model="form.solution"><el-radio-button value="refund-only">{{ w.refundOnly }}</el-radio-button><el-radio-button value="return-refund">{{ w.returnRefund }}</el-radio-button></el-radio-group>
      </el-form-item>
      <el-form-item :label="w.amount" prop="amount">
        <el-input v-model="form.amount" style="width: 240px" :formatter="(text) => text && '$ ' + text" :parser="(text) => text.replace(/[^\\d.]/g, '')" />
        <span style="margin-inline-start: 8px">{{ w.max }}</span>
      </el-form-item>
      <el-form-item :label="w.letter" prop="letter">
        <el-input v-model="form.letter" type="textarea" :rows="4" maxlength="1000" show-word-limit :placeholder="w.letterHint" />
      </el-form-item>
      <el-form-item :label="w.upload"><el-upload :auto-upload="false"><el-button>{{ w.uploadPress }}</el-button></el-upload></el-form-item>
      <el-button @click="press('cancel')($event)">{{ w.cancel }}</el-button><el-button type="primary" native-type="submit">{{ w.next }}</el-button>
    </el-form>`,
});

/** In a dialogue, with a list of which only a part is drawn, and an amount that is set when its field is left. */
const selectV2 = page({
  words: words.b,
  components,
  first: { received: 'yes', amount: null },
  more: () => ({ many: words.many, open: true, yesNo: [{ value: 'yes', label: words.b.yes }, { value: 'no', label: words.b.no }], solutions: [{ value: 'refund-only', label: words.b.refundOnly }, { value: 'return-refund', label: words.b.returnRefund }] }),
  template: `
    <el-dialog :model-value="open" :title="w.title" width="640" :close-on-click-modal="false" :before-close="() => press('cancel')()">
      <el-form :model="form" label-width="auto">
        <el-form-item :label="w.received"><el-segmented v-model="form.received" :options="yesNo" /></el-form-item>
        <el-form-item :label="w.reason"><el-select-v2 v-model="form.reason" :options="many" clearable /></el-form-item>
        <el-form-item :label="w.solution"><el-select-v2 v-model="form.solution" :options="solutions" clearable /></el-form-item>
        <el-form-item :label="w.amount"><el-input-number v-model="form.amount" :precision="2" :step="0.5" :min="0" :max="12.5" controls-position="right" /><small style="margin-inline-start: 8px">{{ w.max }}</small></el-form-item>
        <el-form-item :label="w.letter"><el-input v-model="form.letter" type="textarea" autosize maxlength="500" show-word-limit /></el-form-item>
        <el-form-item :label="w.upload"><el-upload drag :auto-upload="false">{{ w.uploadPress }}</el-upload></el-form-item>
      </el-form>
      <template #footer><el-button @click="press('cancel')()">{{ w.cancel }}</el-button><el-button type="primary" @click="press('submit')()">{{ w.submit }}</el-button></template>
    </el-dialog>`,
});

run({ select, selectV2 });

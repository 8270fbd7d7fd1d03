import 'tdesign-react/dist/tdesign.css';
import { Button, Cascader, Form, Input, InputNumber, Radio, Select, Space, Textarea, Upload } from 'tdesign-react';
import { hold, press } from './form.js';
import { run, useModel } from './react.jsx';
import * as words from './words.js';

const { FormItem } = Form;

/** The library's own form store; its select is an input that takes what is searched. */
function SelectPage() {
  const w = words.a;
  const [form] = Form.useForm();
  hold(() => form.getFieldsValue?.(true) ?? {});
  return (
    <div style={{ maxWidth: 720, padding: 24 }}>
      <h2>{w.title}</h2>
      <Form form={form} labelAlign="top" onSubmit={press('next')}>
        <FormItem name="received" label={w.received}>
          <Radio.Group variant="default-filled" options={[{ value: 'yes', label: w.yes }, { value: 'no', label: w.no }]} />
        </FormItem>
        <FormItem name="reason" label={w.reason}>
          <Select filterable clearable placeholder={w.choose} options={w.reasons} />
        </FormItem>
        <FormItem name="solution" label={w.solution}>
          <Radio.Group><Radio value="refund-only">{w.refundOnly}</Radio><Radio value="return-refund">{w.returnRefund}</Radio></Radio.Group>
        </FormItem>
        <FormItem name="amount" label={w.amount} help={w.max}>
          <InputNumber theme="column" decimalPlaces={2} min={0} max={12.5} label="$" style={{ width: 220 }} />
        </FormItem>
        <FormItem name="letter" label={w.letter}>
          <Textarea maxlength={1000} autosize={{ minRows: 3 }} placeholder={w.letterHint} />
        </FormItem>
        <FormItem label={w.upload}><Upload autoUpload={false} /></FormItem>
        <Space><Button variant="outline" onClick={press('cancel')}>{w.cancel}</Button><Button type="submit">{w.next}</Button></Space>
      </Form>
    </div>
  );
}

/** Groups and reasons side by side; the library's default words (Chinese) where none are given. */
function CascaderPage() {
  const w = words.b;
  const [model, set] = useModel();
  return (
    <div style={{ maxWidth: 720, padding: 24 }}>
      <h2>{w.title}</h2>
      <Form labelAlign="top">
        <FormItem label={w.received}>
          <Radio.Group value={model.received} onChange={set('received')}><Radio.Button value="yes">{w.yes}</Radio.Button><Radio.Button value="no">{w.no}</Radio.Button></Radio.Group>
        </FormItem>
        <FormItem label={w.reason}>
          <Cascader options={words.inGroups} value={model.reason} onChange={(value) => set('reason')(value ?? '')} clearable />
        </FormItem>
        <FormItem label={w.amount} help={w.max}>
          <Input type="number" value={model.amount} onChange={set('amount')} />
        </FormItem>
        <FormItem label={w.letter}>
          <Textarea value={model.letter} onChange={set('letter')} maxcharacter={2000} />
        </FormItem>
        <FormItem label={w.upload}><Upload autoUpload={false} theme="image" /></FormItem>
        <Space><Button variant="outline" onClick={press('cancel')}>{w.cancel}</Button><Button onClick={press('submit')}>{w.submit}</Button></Space>
      </Form>
    </div>
  );
}

run({ select: SelectPage, cascader: CascaderPage });

import '@douyinfe/semi-ui/dist/css/semi.css';
import { Button, Form, LocaleProvider, Select, SideSheet, Space, TextArea, TreeSelect, InputNumber, Radio, RadioGroup, Typography, Upload } from '@douyinfe/semi-ui';
import enUS from '@douyinfe/semi-ui/lib/es/locale/source/en_US';
import { useRef } from 'react';
import { hold, press } from './form.js';
import { run, useModel } from './react.jsx';
import * as words from './words.js';

/** The library's own form; labels, fields and state are tied by its field names. */
function SelectPage() {
  const w = words.a;
  const api = useRef(null);
  hold(() => api.current?.getValues() ?? {});
  return (
    <LocaleProvider locale={enUS}>
      <div style={{ maxWidth: 640, padding: 24 }}>
        <Typography.Title heading={4}>{w.title}</Typography.Title>
        <Form getFormApi={(form) => { api.current = form; }} onSubmit={press('next')} onSubmitFail={press('next')}>
          <Form.RadioGroup field="received" label={w.received} type="button">
            <Radio value="yes">{w.yes}</Radio><Radio value="no">{w.no}</Radio>
          </Form.RadioGroup>
          <Form.Select field="reason" label={w.reason} placeholder={w.choose} filter showClear optionList={w.reasons} style={{ width: '100%' }} />
          <Form.RadioGroup field="solution" label={w.solution} type="card">
            <Radio value="refund-only" extra="Keep the item, if it still comes">{w.refundOnly}</Radio>
            <Radio value="return-refund" extra="Send the item back first">{w.returnRefund}</Radio>
          </Form.RadioGroup>
          <Form.InputNumber
            field="amount" label={w.amount} extraText={w.max} precision={2} min={0} max={12.5} style={{ width: 220 }}
            formatter={(value) => (`${value}` === '' ? '' : `US $${value}`)} parser={(text) => text.replace(/US \$/g, '')}
          />
          <Form.TextArea field="letter" label={w.letter} maxCount={500} showClear placeholder={w.letterHint} />
          <Form.Upload field="files" label={w.upload} uploadTrigger="custom" action=""><Button>{w.uploadPress}</Button></Form.Upload>
          <Space><Button onClick={press('cancel')}>{w.cancel}</Button><Button theme="solid" htmlType="submit">{w.next}</Button></Space>
        </Form>
      </div>
    </LocaleProvider>
  );
}

/** In a sheet at the side, with a tree of reasons; the library's default words (Chinese) where none are given. */
function TreePage() {
  const w = words.b;
  const [model, set] = useModel();
  const tree = words.inGroups.map(({ value, label, children }) => ({ key: value, value, label, disabled: false, children: children.map((leaf) => ({ ...leaf, key: leaf.value })) }));
  return (
    <SideSheet visible title={w.title} width={560} onCancel={press('cancel')} maskClosable={false} closeOnEsc={false} footer={<Space><Button onClick={press('cancel')}>{w.cancel}</Button><Button theme="solid" onClick={press('submit')}>{w.submit}</Button></Space>}>
      <Form.Label text={w.received} />
      <Select value={model.received || undefined} onChange={set('received')} style={{ width: 220, display: 'flex' }} optionList={[{ value: 'yes', label: w.yes }, { value: 'no', label: w.no }]} />
      <Form.Label text={w.reason} />
      <TreeSelect treeData={tree} leafOnly value={model.reason || undefined} onChange={(value) => set('reason')(value ?? '')} showClear style={{ width: '100%' }} dropdownStyle={{ maxHeight: 300, overflow: 'auto' }} />
      <Form.Label text={w.solution} />
      <RadioGroup direction="vertical" value={model.solution} onChange={(event) => set('solution')(event.target.value)}><Radio value="refund-only">{w.refundOnly}</Radio><Radio value="return-refund">{w.returnRefund}</Radio></RadioGroup>
      <Form.Label text={w.amount} extra={w.max} />
      <InputNumber value={model.amount} onChange={set('amount')} precision={2} min={0} max={12.5} step={0.5} innerButtons />
      <Form.Label text={w.letter} />
      <TextArea value={model.letter} onChange={set('letter')} maxCount={1000} />
      <Form.Label text={w.upload} />
      <Upload action="" uploadTrigger="custom"><Button>{w.uploadPress}</Button></Upload>
    </SideSheet>
  );
}

run({ select: SelectPage, tree: TreePage });

import '@alifd/next/dist/next.css';
import { Button, CascaderSelect, ConfigProvider, Dialog, Form, Input, NumberPicker, Radio, Select, Upload } from '@alifd/next';
import enUS from '@alifd/next/lib/locale/en-us';
import { press } from './form.js';
import { run, useModel } from './react.jsx';
import * as words from './words.js';

/** The library of the site's own house, in English. */
function SelectPage() {
  const w = words.c;
  const [model, set] = useModel();
  return (
    <ConfigProvider locale={enUS}>
      <Form style={{ maxWidth: 720, padding: 24 }} onSubmit={press('next')}>
        <h3 className="next-title">{w.title}</h3>
        <Form.Item label={w.received} required>
          <Radio.Group shape="button" value={model.received} onChange={set('received')} dataSource={[{ value: 'yes', label: w.yes }, { value: 'no', label: w.no }]} />
        </Form.Item>
        <Form.Item label={w.reason} required>
          <Select showSearch hasClear placeholder={w.choose} dataSource={words.many} useVirtual value={model.reason || undefined} onChange={(value) => set('reason')(value ?? '')} style={{ width: 420 }} />
        </Form.Item>
        <Form.Item label={w.solution}>
          <Radio.Group value={model.solution} onChange={set('solution')}><Radio value="refund-only">{w.refundOnly}</Radio><Radio value="return-refund">{w.returnRefund}</Radio></Radio.Group>
        </Form.Item>
        <Form.Item label={w.amount} help={w.max}>
          <NumberPicker precision={2} step={0.5} min={0} max={12.5} innerAfter="USD" hasTrigger={false} value={model.amount} onChange={(value) => set('amount')(value ?? '')} />
        </Form.Item>
        <Form.Item label={w.letter}>
          <Input.TextArea maxLength={1000} showLimitHint rows={4} placeholder={w.letterHint} value={model.letter} onChange={set('letter')} />
        </Form.Item>
        <Form.Item label={w.upload}><Upload listType="card" autoUpload={false} /></Form.Item>
        <Button onClick={press('cancel')}>{w.cancel}</Button> <Button type="primary" htmlType="submit">{w.next}</Button>
      </Form>
    </ConfigProvider>
  );
}

/** In a dialogue, with the library's default words (Chinese) where none are given; groups and reasons side by side. */
function CascaderPage() {
  const w = words.a;
  const [model, set] = useModel();
  return (
    <Dialog v2 visible title={w.title} okProps={{ children: w.submit }} cancelProps={{ children: w.cancel }} onOk={press('submit')} onCancel={press('cancel')} onClose={press('cancel')} width={640} closeMode={['close']}>
      <Form>
        <Form.Item label={w.received}>
          <Select value={model.received || undefined} onChange={set('received')} dataSource={[{ value: 'yes', label: w.yes }, { value: 'no', label: w.no }]} style={{ width: 240 }} />
        </Form.Item>
        <Form.Item label={w.reason}>
          <CascaderSelect dataSource={words.inGroups} value={model.reason || undefined} onChange={(value) => set('reason')(value ?? '')} style={{ width: 420 }} />
        </Form.Item>
        <Form.Item label={w.amount} extra={w.max}>
          <Input addonTextBefore="US $" value={model.amount} onChange={set('amount')} style={{ width: 240 }} />
        </Form.Item>
        <Form.Item label={w.letter}>
          <Input.TextArea value={model.letter} onChange={set('letter')} rows={4} />
        </Form.Item>
        <Form.Item label={w.upload}><Upload autoUpload={false}><Button>{w.uploadPress}</Button></Upload></Form.Item>
      </Form>
    </Dialog>
  );
}

run({ select: SelectPage, cascader: CascaderPage });

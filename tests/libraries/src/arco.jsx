import '@arco-design/web-react/dist/css/arco.css';
import { useEffect, useState } from 'react';
import { Button, Card, Cascader, ConfigProvider, Form, Input, InputNumber, Radio, Select, Space, Spin, Upload } from '@arco-design/web-react';
import enUS from '@arco-design/web-react/es/locale/en-US';
import { hold, press } from './form.js';
import { empty, run, useModel } from './react.jsx';
import * as words from './words.js';

/** The library's own form store; a list that is searched in place. */
function SelectPage() {
  const w = words.d;
  const [form] = Form.useForm();
  hold(() => form.getFieldsValue());
  return (
    <ConfigProvider locale={enUS}>
      <Card title={w.title} style={{ maxWidth: 720 }}>
        <Form form={form} layout="vertical" onSubmit={press('submit')} onSubmitFailed={press('submit')}>
          <Form.Item field="received" label={w.received}>
            <Radio.Group type="button" options={[{ value: 'yes', label: w.yes }, { value: 'no', label: w.no }]} />
          </Form.Item>
          <Form.Item field="reason" label={w.reason} required>
            <Select showSearch allowClear placeholder={w.choose} options={w.reasons} filterOption={(text, option) => option.props.children.toLowerCase().includes(text.toLowerCase())} />
          </Form.Item>
          <Form.Item field="solution" label={w.solution}>
            <Radio.Group direction="vertical" options={[{ value: 'refund-only', label: w.refundOnly }, { value: 'return-refund', label: w.returnRefund }]} />
          </Form.Item>
          <Form.Item field="amount" label={w.amount} extra={w.max}>
            <InputNumber prefix="$" precision={2} min={0} max={12.5} mode="button" style={{ width: 220 }} />
          </Form.Item>
          <Form.Item field="letter" label={w.letter}>
            <Input.TextArea maxLength={1000} showWordLimit rows={4} />
          </Form.Item>
          <Form.Item field="files" label={w.upload}><Upload listType="picture-card" autoUpload={false} /></Form.Item>
          <Space><Button onClick={press('cancel')}>{w.cancel}</Button><Button type="primary" htmlType="submit">{w.submit}</Button></Space>
        </Form>
      </Card>
    </ConfigProvider>
  );
}

/** After the reason the page asks its server what may be refunded, and draws the fields below anew; what was typed in them stays. */
function CascaderPage() {
  const w = words.a;
  const [model, set] = useModel({ ...empty, reason: [] }, (held) => ({ ...held, reason: held.reason.at(-1) }));
  const [asking, setAsking] = useState(false);
  const [draw, setDraw] = useState(0);
  const reason = model.reason.at(-1) ?? '';
  useEffect(() => {
    if (!reason) return undefined;
    setAsking(true);
    const timer = setTimeout(() => { setAsking(false); setDraw((n) => n + 1); }, 450);
    return () => clearTimeout(timer);
  }, [reason]);
  return (
    <Card title={w.title} style={{ maxWidth: 720 }}>
      <Form layout="vertical">
        <Form.Item label={w.received}>
          <Radio.Group value={model.received} onChange={set('received')}><Radio value="yes">{w.yes}</Radio><Radio value="no">{w.no}</Radio></Radio.Group>
        </Form.Item>
        <Form.Item label={w.reason}>
          <Cascader options={words.inGroups} allowClear value={model.reason} onChange={(value) => set('reason')(value ?? [])} style={{ width: 360 }} />
        </Form.Item>
        <Spin loading={asking} style={{ display: 'block' }}>
          <div key={draw}>
            <Form.Item label={w.solution}>
              <Radio.Group type="button" value={model.solution} onChange={set('solution')}><Radio value="refund-only">{w.refundOnly}</Radio><Radio value="return-refund">{w.returnRefund}</Radio></Radio.Group>
            </Form.Item>
            <Form.Item label={w.amount} extra={w.max}>
              <Input addBefore="US $" value={model.amount} onChange={set('amount')} style={{ width: 220 }} />
            </Form.Item>
            <Form.Item label={w.letter}>
              <Input.TextArea rows={4} maxLength={{ length: 1000, errorOnly: true }} showWordLimit value={model.letter} onChange={set('letter')} />
            </Form.Item>
            <Form.Item label={w.upload}><Upload autoUpload={false} /></Form.Item>
          </div>
        </Spin>
        <Space><Button onClick={press('cancel')}>{w.cancel}</Button><Button type="primary" onClick={press('next')}>{w.next}</Button></Space>
      </Form>
    </Card>
  );
}

run({ select: SelectPage, cascader: CascaderPage });

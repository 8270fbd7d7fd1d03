import { Button, Card, Cascader, Form, Input, InputNumber, Radio, Segmented, Select, Space, Upload } from 'antd5';
import { hold, press } from './form.js';
import { run } from './react.jsx';
import * as words from './words.js';

const yesNo = (w) => [{ value: 'yes', label: w.yes }, { value: 'no', label: w.no }];
const solutions = (w) => [{ value: 'refund-only', label: w.refundOnly }, { value: 'return-refund', label: w.returnRefund }];
const files = (event) => event?.fileList;

function Buttons({ w }) {
  return (
    <Space>
      <Button onClick={press('cancel')}>{w.cancel}</Button>
      <Button type="primary" htmlType="submit">{w.next}</Button>
    </Space>
  );
}

/** A virtual list that is searched, an amount that is formatted while it is typed. */
function SelectPage() {
  const w = words.a;
  const [form] = Form.useForm();
  hold(() => form.getFieldsValue(true));
  return (
    <Card title={w.title}>
      <Form form={form} layout="vertical" name="refund" onFinish={press('next')} onFinishFailed={press('next')}>
        <Form.Item name="received" label={w.received} rules={[{ required: true }]}>
          <Radio.Group optionType="button" options={yesNo(w)} />
        </Form.Item>
        <Form.Item name="reason" label={w.reason} rules={[{ required: true }]}>
          <Select showSearch allowClear optionFilterProp="label" placeholder={w.choose} options={words.many} />
        </Form.Item>
        <Form.Item name="solution" label={w.solution}>
          <Radio.Group options={solutions(w)} />
        </Form.Item>
        <Form.Item name="amount" label={w.amount} extra={w.max}>
          <InputNumber
            min={0.01} max={12.5} precision={2} style={{ width: 200 }}
            formatter={(value) => (value === undefined || value === '' ? '' : `$ ${value}`.replace(/\B(?=(\d{3})+(?!\d))/g, ','))}
            parser={(text) => text?.replace(/\$\s?|,/g, '') ?? ''}
          />
        </Form.Item>
        <Form.Item name="letter" label={w.letter}>
          <Input.TextArea rows={4} showCount maxLength={500} placeholder={w.letterHint} />
        </Form.Item>
        <Form.Item name="files" label={w.upload} valuePropName="fileList" getValueFromEvent={files}>
          <Upload listType="picture-card" beforeUpload={() => false}>+</Upload>
        </Form.Item>
        <Buttons w={w} />
      </Form>
    </Card>
  );
}

/** Groups and reasons side by side; yes and no as one segmented control, of which one is always chosen. */
function CascaderPage() {
  const w = words.b;
  const [form] = Form.useForm();
  hold(() => {
    const held = form.getFieldsValue(true);
    return { ...held, reason: held.reason?.at(-1) };
  });
  return (
    <Card title={w.title}>
      <Form form={form} labelCol={{ span: 8 }} name="dispute" onFinish={press('submit')} onFinishFailed={press('submit')} initialValues={{ received: 'yes' }}>
        <Form.Item name="received" label={w.received}>
          <Segmented options={yesNo(w)} />
        </Form.Item>
        <Form.Item name="reason" label={w.reason}>
          <Cascader options={words.inGroups} placeholder={w.choose} />
        </Form.Item>
        <Form.Item name="solution" label={w.solution}>
          <Select options={solutions(w)} placeholder={w.choose} allowClear />
        </Form.Item>
        <Form.Item label={w.amount} extra={w.max}>
          <Form.Item name="amount" noStyle>
            <Input prefix="$" style={{ width: 160 }} />
          </Form.Item>
        </Form.Item>
        <Form.Item name="letter" label={w.letter}>
          <Input.TextArea autoSize={{ minRows: 3 }} placeholder={w.letterHint} allowClear />
        </Form.Item>
        <Form.Item label={w.upload}>
          <Upload beforeUpload={() => false}><Button>{w.uploadPress}</Button></Upload>
        </Form.Item>
        <Space>
          <Button onClick={press('cancel')}>{w.cancel}</Button>
          <Button type="primary" htmlType="submit">{w.submit}</Button>
        </Space>
      </Form>
    </Card>
  );
}

run({ select: SelectPage, cascader: CascaderPage });

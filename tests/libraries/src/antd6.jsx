import { Button, Card, ConfigProvider, Form, Input, InputNumber, Modal, Radio, Select, Space, TreeSelect, Upload } from 'antd6';
import { hold, press } from './form.js';
import { run } from './react.jsx';
import * as words from './words.js';

const solutions = (w) => [{ value: 'refund-only', label: w.refundOnly }, { value: 'return-refund', label: w.returnRefund }];

/** Right to left, with a tree whose groups are closed and cannot be chosen. */
function TreePage() {
  const w = words.ar;
  const [form] = Form.useForm();
  hold(() => form.getFieldsValue(true));
  const tree = w.groups.map(({ value, label, children }) => ({ value, title: label, selectable: false, children: children.map((leaf) => ({ value: leaf.value, title: leaf.label })) }));
  return (
    <ConfigProvider direction="rtl">
      <Card title={w.title}>
        <Form form={form} layout="vertical" name="refund" onFinish={press('next')} onFinishFailed={press('next')}>
          <Form.Item name="received" label={w.received}>
            <Radio.Group>
              <Radio value="yes">{w.yes}</Radio>
              <Radio value="no">{w.no}</Radio>
            </Radio.Group>
          </Form.Item>
          <Form.Item name="reason" label={w.reason}>
            <TreeSelect treeData={tree} placeholder={w.choose} allowClear />
          </Form.Item>
          <Form.Item name="solution" label={w.solution}>
            <Radio.Group optionType="button" buttonStyle="solid" options={solutions(w)} />
          </Form.Item>
          <Form.Item name="amount" label={w.amount} extra={w.max}>
            <InputNumber prefix="US $" precision={2} min={0} controls={false} style={{ width: 200 }} />
          </Form.Item>
          <Form.Item name="letter" label={w.letter}>
            <Input.TextArea rows={4} showCount maxLength={1000} placeholder={w.letterHint} />
          </Form.Item>
          <Form.Item label={w.upload}>
            <Upload beforeUpload={() => false}><Button>{w.uploadPress}</Button></Upload>
          </Form.Item>
          <Space>
            <Button onClick={press('cancel')}>{w.cancel}</Button>
            <Button type="primary" htmlType="submit">{w.next}</Button>
          </Space>
        </Form>
      </Card>
    </ConfigProvider>
  );
}

/** The form is a modal of its own, over the order; the reasons stand in groups and are searched. */
function ModalPage() {
  const w = words.c;
  const [form] = Form.useForm();
  hold(() => form.getFieldsValue(true));
  const groups = words.inGroups.map(({ value, label, children }) => ({ label, title: value, options: children }));
  return (
    <Modal open title={w.title} okText={w.submit} cancelText={w.cancel} onOk={press('submit')} onCancel={press('cancel')} maskClosable={false}>
      <Form form={form} layout="vertical">
        <Form.Item name="received" label={w.received}>
          <Select options={[{ value: 'yes', label: w.yes }, { value: 'no', label: w.no }]} placeholder={w.choose} />
        </Form.Item>
        <Form.Item name="reason" label={w.reason}>
          <Select showSearch={{ optionFilterProp: 'label' }} options={groups} placeholder={w.choose} />
        </Form.Item>
        <Form.Item name="solution" label={w.solution}>
          <Radio.Group options={solutions(w)} />
        </Form.Item>
        <Form.Item name="amount" label={w.amount} help={w.max}>
          <InputNumber suffix="USD" min={0} max={12.5} step={0.01} stringMode style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="letter" label={w.letter}>
          <Input.TextArea rows={3} placeholder={w.letterHint} count={{ show: true, max: 300 }} />
        </Form.Item>
        <Form.Item label={w.upload}>
          <Upload.Dragger beforeUpload={() => false}>{w.uploadPress}</Upload.Dragger>
        </Form.Item>
      </Form>
    </Modal>
  );
}

run({ tree: TreePage, modal: ModalPage });

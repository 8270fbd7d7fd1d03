// What the forms say, in the ways such a form can say it. Values are the codes a form would send.

const reasons = (texts) => Object.entries(texts).map(([value, label]) => ({ value, label }));

const english = {
  tracking: 'No tracking information',
  ending: 'Purchase Protection is running out, but the package is still in transit',
  returned: 'Package was returned to the seller by the shipping company',
  address: 'Package sent to a wrong address',
  lost: 'Package lost by the carrier',
  customs: 'Held by customs',
  cancelled: 'Order was cancelled by the seller',
  late: 'Delivery took too long',
  other: 'Other',
};

const withDuties = {
  tracking: english.tracking,
  duties: 'Customs duties were higher than expected',
  customs: 'Held by customs',
  ending: english.ending,
  returned: english.returned,
  address: english.address,
  notSent: 'Seller has not shipped the order',
  cancelled: english.cancelled,
  other: english.other,
};

export const inGroups = [
  { value: 'g-logistics', label: 'Logistics tracking problem', children: reasons({ tracking: english.tracking, ending: english.ending, returned: english.returned, lost: english.lost }) },
  { value: 'g-customs', label: 'Customs problem', children: reasons({ duties: withDuties.duties, customs: 'Held by customs' }) },
  { value: 'g-other', label: 'Other', children: reasons({ address: english.address, cancelled: english.cancelled, notSent: withDuties.notSent, another: 'Another problem' }) },
];

// More than a virtual list draws at once; the one that is wanted stands far down.
export const many = reasons({
  tracking: english.tracking, stale: 'Tracking has not moved for a long time', invalid: 'Tracking number is not valid',
  foreign: 'Tracking number belongs to another package', country: 'Package went to another country', ending: english.ending,
  returned: english.returned, address: english.address, incomplete: 'Address on the label is incomplete', pickup: 'Pick-up point refused the package',
  locker: 'Package locker was empty', code: 'Pick-up code never came', closed: 'Pick-up point is closed', neighbour: 'Left with an unknown neighbour',
  attempt: 'No delivery was attempted', signed: 'Marked as delivered, but never handed over', lost: english.lost, stolen: 'Package was stolen',
  carrier: 'Carrier has no record of the package', service: 'Another delivery service was used', weather: 'Delivery stopped by weather',
  strike: 'Delivery stopped by a strike', airport: 'Package is stuck at the airport', sorting: 'Package is stuck at the sorting centre',
  duties: withDuties.duties, papers: 'Papers for customs are missing', customs: 'Held by customs', seized: 'Destroyed by the authorities',
  prohibited: 'Import of the item is not allowed', notSent: withDuties.notSent, stock: 'Seller has no stock', cancelled: english.cancelled,
  change: 'Seller asked for a higher price', late: english.late, twice: 'Ordered twice by mistake', other: english.other,
});

const arrived = reasons({
  damaged: 'Item arrived damaged', different: 'Item is not as described', wrong: 'Wrong item received', short: 'Fewer items than ordered',
  broken: 'Item does not work', fake: 'Item is a counterfeit', size: 'Size does not fit', quality: 'Poor quality', other: english.other,
});

const base = {
  title: 'Request a refund', received: 'Did you receive your package?', yes: 'Yes', no: 'No',
  reason: 'Reason for the refund request', choose: 'Please select', search: 'Search', reasons: reasons(english), arrived,
  solution: 'Solution', refundOnly: 'Refund only', returnRefund: 'Return and refund',
  amount: 'Refund amount', max: 'Maximum US $12.50', currency: 'US $',
  letter: 'Description', letterHint: 'Describe the problem to the seller', counted: 'characters',
  upload: 'Upload photos or videos', uploadPress: 'Add files',
  next: 'Next step', submit: 'Submit', cancel: 'Cancel',
};

export const a = base;

export const b = {
  ...base, title: 'Open dispute', received: 'Have you received your order?', reason: 'Select your problem from the options below', choose: 'Select a problem',
  reasons: reasons(withDuties), solution: 'What would you like?', amount: 'Refund amount (US $)', max: 'You can request up to US $12.50',
  letter: 'Request details', letterHint: 'Tell us what happened', upload: 'Evidence',
};

export const c = {
  ...base, title: 'Returns/refunds', received: 'Delivery status', yes: 'I have received the item', no: 'I have not received the item', reason: 'Refund reason', choose: 'Choose a reason',
  solution: 'Refund type', amount: 'How much do you want back?', max: 'Max US $12.50', letter: 'Your explanation', letterHint: 'At least 10 characters',
  upload: 'Photos and videos',
};

export const d = {
  ...base, title: 'Apply for a refund', received: 'Was the parcel delivered to you?', reason: 'Why do you want a refund?', choose: 'Select',
  reasons: reasons(withDuties), solution: 'Requested solution', amount: 'Amount', max: 'up to US $12.50', letter: 'Details', letterHint: '', upload: 'Attachments',
};

export const de = {
  ...base, title: 'Rückerstattung beantragen', received: 'Hast du dein Paket erhalten?', yes: 'Ja', no: 'Nein',
  reason: 'Grund für die Rückerstattung', choose: 'Bitte auswählen', search: 'Suchen',
  reasons: reasons({
    tracking: 'Keine Sendungsverfolgung verfügbar', ending: 'Der Käuferschutz läuft ab, aber das Paket ist noch unterwegs', returned: 'Paket wurde an den Verkäufer zurückgeschickt',
    address: 'Paket an eine falsche Adresse geschickt', customs: 'Vom Zoll zurückgehalten', duties: 'Zollgebühren sind zu hoch', lost: 'Paket ist verloren gegangen',
    cancelled: 'Bestellung wurde vom Verkäufer storniert', other: 'Sonstiges',
  }),
  solution: 'Lösung', refundOnly: 'Nur Rückerstattung', returnRefund: 'Rücksendung und Rückerstattung',
  amount: 'Erstattungsbetrag', max: 'Höchstens 12,50 €', currency: '€', letter: 'Beschreibung', letterHint: 'Beschreibe das Problem', counted: 'Zeichen',
  upload: 'Fotos oder Videos hochladen', uploadPress: 'Dateien hinzufügen', next: 'Nächster Schritt', submit: 'Absenden', cancel: 'Abbrechen',
};

export const ar = {
  ...base, title: 'طلب استرداد الأموال', received: 'هل استلمت الطرد؟', yes: 'نعم', no: 'لا',
  reason: 'سبب طلب الاسترداد', choose: 'يرجى الاختيار', search: 'بحث',
  groups: [
    { value: 'g-logistics', label: 'مشكلة في تتبع الشحنة', children: reasons({ tracking: 'لا توجد معلومات تتبع', ending: 'حماية المشتري على وشك الانتهاء والطرد لا يزال في الطريق', returned: 'أعيد الطرد إلى البائع', lost: 'فقدت شركة الشحن الطرد' }) },
    { value: 'g-customs', label: 'مشكلة جمركية', children: reasons({ duties: 'الرسوم الجمركية مرتفعة', customs: 'الطرد محتجز لدى الجمارك' }) },
    { value: 'g-other', label: 'أخرى', children: reasons({ address: 'أرسل الطرد إلى عنوان خاطئ', cancelled: 'ألغى البائع الطلب', another: 'سبب آخر' }) },
  ],
  solution: 'الحل', refundOnly: 'استرداد الأموال فقط', returnRefund: 'إرجاع واسترداد الأموال',
  amount: 'مبلغ الاسترداد', max: 'الحد الأقصى: US $12.50', letter: 'الوصف', letterHint: 'صف المشكلة للبائع', counted: 'حرفًا',
  upload: 'تحميل صور أو مقاطع فيديو', uploadPress: 'إضافة ملفات', next: 'الخطوة التالية', submit: 'إرسال', cancel: 'إلغاء',
};

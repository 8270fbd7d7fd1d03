# What Recourse says, in Thai. No native speaker has reviewed it yet; en.ftl says where each message stands.

between-sentences = { " " }

sum = { $currency } { $amount }

## What the toolbar says while the pointer rests on it. One sentence after another; what comes first is most urgent.

toolbar-days-left = เหลือเวลา { $days } วันสำหรับเปิดข้อพิพาทที่ด่วนที่สุด

toolbar-hours-left = เหลือเวลา { $hours } ชั่วโมงสำหรับเปิดข้อพิพาทที่ด่วนที่สุด

toolbar-last-hour = เหลือเวลาไม่ถึงหนึ่งชั่วโมงสำหรับเปิดข้อพิพาทที่ด่วนที่สุด

toolbar-near = มี { $n } รายการที่ใกล้ถึงกำหนดสุดท้าย

toolbar-at-risk = เงินที่เสี่ยงจะเสีย: { $sums }

toolbar-doubtful = เวลาเปิดข้อพิพาทของสินค้า { $n } รายการอาจหมดแล้ว ลองเปิดตอนนี้

toolbar-awaited = มีข้อพิพาท { $n } รายการรอคำตอบจากคุณ เปิดหน้าของข้อพิพาทแล้วตอบ

toolbar-unreadable = มีหน้าคำสั่งซื้อที่อ่านไม่ได้ เปิด Recourse เพื่อดูรายละเอียด

toolbar-degraded = มีหน้าคำสั่งซื้อที่อ่านได้เพียงบางส่วน เปิด Recourse เพื่อดูรายละเอียด

toolbar-lost = ข้อมูลบางอย่างที่เก็บไว้หายไป เปิด Recourse เพื่อดูว่าอะไรหายไป

toolbar-no-order = Recourse ยังไม่รู้จักคำสั่งซื้อใดเลย เปิดรายการคำสั่งซื้อของคุณใน AliExpress

toolbar-no-orders-there = AliExpress ไม่แสดงคำสั่งซื้อของบัญชีนี้

toolbar-disputed = มี { $n } คำสั่งซื้ออยู่ในข้อพิพาท

toolbar-clear = ไม่มีกำหนดสุดท้ายของข้อพิพาทใน { $days } วันข้างหน้า

toolbar-left-out-none = ไม่นับคำสั่งซื้อที่เสร็จสิ้นแล้วและไม่มีวันที่ข้างหน้า ตามที่คุณเลือก

toolbar-left-out = ไม่นับ { $n } คำสั่งซื้อที่เสร็จสิ้นแล้วและไม่มีวันที่ข้างหน้า ตามที่คุณเลือก

## How much is known: in the toolbar and at the top of the popup.

orders-undated = มี { $n } คำสั่งซื้อที่ยังไม่มีวันที่ เปิดหน้าคำสั่งซื้อหนึ่งครั้ง หรือให้ Recourse หาวันที่ให้

orders-unseen = มี { $n } คำสั่งซื้อที่เลยวันสุดท้ายแล้ว แต่อาจยังเปิดข้อพิพาทได้ เปิดหน้าคำสั่งซื้อหนึ่งครั้งเพื่อดู หรือให้ Recourse ตรวจดู

orders-unshipped = มี { $n } คำสั่งซื้อที่ยังไม่จัดส่ง จึงยังไม่มีวันที่

orders-read = อ่านแล้ว { $n } คำสั่งซื้อ

orders-older = คำสั่งซื้อที่เก่ากว่าจะถูกอ่านเมื่อกด “ดูคำสั่งซื้อ” ในรายการของเว็บไซต์ให้แสดงขึ้นมา

orders-aged = มี { $n } รายการที่ถือว่าหมดเวลาแล้วเพราะเก่าเท่านั้น ยังไม่มีใครเห็นว่าหมดเวลาจริง

## The popup.

popup-no-orders-there = เมื่อ { $day } AliExpress ไม่แสดงคำสั่งซื้อของบัญชีนี้ เมื่อมีคำสั่งซื้อแล้ว ให้เปิดรายการคำสั่งซื้อของคุณ แล้วคำสั่งซื้อจะแสดงที่นี่

popup-no-order = ยังไม่รู้จักคำสั่งซื้อใดเลย เปิดรายการคำสั่งซื้อของคุณใน AliExpress แล้วรายการจะถูกอ่านขณะที่คุณดู

## Names of what the site has: they stand in brackets, after a colon or between quotation marks, and never begin a sentence.

page =
    { $page ->
        [order-list] รายการคำสั่งซื้อ
        [classic-order-list] รายการคำสั่งซื้อ
        [order-detail] หน้าคำสั่งซื้อ
        [classic-order-detail] หน้าคำสั่งซื้อ
        [tracking] หน้าติดตามพัสดุ
        [refund-list] รายการคืนเงิน
        [dispute-status] หน้าข้อพิพาท
        [dispute-form] แบบฟอร์มข้อพิพาท
       *[unknown] หน้าเว็บ
    }

page-elsewhere =
    { $page ->
        [order-list] รายการคำสั่งซื้อในเบราว์เซอร์อื่นของคุณ
        [classic-order-list] รายการคำสั่งซื้อในเบราว์เซอร์อื่นของคุณ
        [order-detail] หน้าคำสั่งซื้อในเบราว์เซอร์อื่นของคุณ
        [classic-order-detail] หน้าคำสั่งซื้อในเบราว์เซอร์อื่นของคุณ
        [tracking] หน้าติดตามพัสดุในเบราว์เซอร์อื่นของคุณ
        [refund-list] รายการคืนเงินในเบราว์เซอร์อื่นของคุณ
        [dispute-status] หน้าข้อพิพาทในเบราว์เซอร์อื่นของคุณ
        [dispute-form] แบบฟอร์มข้อพิพาทในเบราว์เซอร์อื่นของคุณ
       *[unknown] หน้าเว็บในเบราว์เซอร์อื่นของคุณ
    }

status =
    { $status ->
        [awaiting-payment] รอชำระเงิน
        [awaiting-shipment] รอจัดส่ง
        [awaiting-delivery] รอรับสินค้า
        [completed] เสร็จสมบูรณ์
        [closed] ปิดแล้ว
        [cancelled] ยกเลิกแล้ว
        [in-dispute] อยู่ในข้อพิพาท
        [refunded] คืนเงินแล้ว
       *[unknown] ไม่ทราบ
    }

money = { $sums }

order-number = คำสั่งซื้อ { $number }

order-untitled = คำสั่งซื้อ

more = เพิ่มเติม

open-order = เปิดคำสั่งซื้อ

## How long it is until the last safe day. It stands alone, behind the day. Three words.

left-days = เหลือ { $days } วัน

left-hours = เหลือ { $hours } ชั่วโมง

left-last-hour = เหลือไม่ถึงหนึ่งชั่วโมง

## One line on a card of the site's list and in a row of the popup: short remarks, one behind another, each of which stands alone.
## All that stand on one card have fourteen words together.
## What is certain, what is not, and on which day something ends must survive every translation: all of these are critical.

chip-unread = Recourse อ่านคำสั่งซื้อนี้ตรงนี้ไม่ได้ เปิดคำสั่งซื้อ หรือดูวันที่ด้วยตัวเอง

chip-unprinted = Recourse ยังไม่ได้อ่านคำสั่งซื้อนี้ เลื่อนลงมาถึงคำสั่งซื้อนี้ก่อนพิมพ์

line-dispute-until = เปิดข้อพิพาทได้ถึง { $day }

line-until = ถึง { $day }

line-last-day = วันสุดท้าย { $day }

line-unknown = ไม่ทราบวันสุดท้าย

line-for =
    { $purpose ->
        [not-received] ถ้าของไม่มา
        [not-as-described] ถ้ามีตำหนิ
       *[any-reason] ถ้าไม่ต้องการ
    }

line-mark =
    { $certainty ->
        [shown] AliExpress
        [worked-out] คำนวณ
       *[estimate] โดยประมาณ
    }

line-opens = เปิดข้อพิพาทได้ตั้งแต่ { $day }

line-opens-between = เปิดข้อพิพาทได้ตั้งแต่วันใดวันหนึ่งระหว่าง { $first } ถึง { $last }

line-not-open = ยังเปิดข้อพิพาทไม่ได้

line-open = เปิดข้อพิพาทได้ตอนนี้

line-doubtful = อาจหมดเวลาแล้ว ลองเปิดตอนนี้

line-was-open = เคยเปิดได้ถึง { $day }

line-closed = น่าจะหมดเวลาแล้วหลัง { $day }

line-part-refunded = คืนเงินบางส่วนแล้ว

line-maybe-part-refunded = อาจคืนเงินบางส่วนแล้ว

line-rest-was-open = ส่วนที่เหลือเคยเปิดได้ถึง { $day }

line-check-by = ตรวจดูภายใน { $day }

line-check-now = ตรวจดูตอนนี้

line-not-shipped = ยังไม่จัดส่ง ยังไม่มีวันที่

line-was-not-shipped = เมื่อ { $day } ยังไม่จัดส่ง ตรวจดูอีกครั้ง

line-in-dispute = อยู่ในข้อพิพาท

line-your-turn = อยู่ในข้อพิพาท: ถึงตาคุณตอบ

line-refunded = คืนเงินแล้ว

line-cancelled = ยกเลิกแล้ว

line-may-wait = อาจมีข้อพิพาทรอคุณอยู่

line-differs = แต่ละหน้าไม่ตรงกัน

row-date-moved = วันที่เปลี่ยน

row-delivered = ส่งถึงแล้ว?

row-muted = ไม่มีการเตือน

row-why-muted = ไม่มีการเตือนสำหรับคำสั่งซื้อนี้ เพราะคุณขอไม่ให้เตือน วันที่ของคำสั่งซื้อยังนับในแถบเครื่องมือ

awaited = มีข้อพิพาทของคำสั่งซื้อนี้รอคำตอบจากคุณ เปิดคำสั่งซื้อ เห็นเมื่อ { $day }: { $page }

differs-from-list = เมื่อ { $day } รายการคำสั่งซื้อแสดงคำสั่งซื้อนี้เป็น “{ $status }” แต่หน้าของคำสั่งซื้อเองแสดงเป็นอย่างอื่น และ Recourse ใช้ตามหน้านั้น เปิดคำสั่งซื้อเพื่อดูว่าตอนนี้เป็นอย่างไร

differs-from-data = หน้าเว็บแสดงคำสั่งซื้อนี้เป็น “{ $shown }” แต่ข้อมูลเบื้องหลังบอกว่า “{ $other }” Recourse ใช้ตามที่หน้าเว็บแสดง เพราะปลอดภัยกว่าในสองอย่างนี้

## The two buttons that begin a claim, and the last day beside each where they differ.

claim-not-arrived = ของไม่มา?

claim-something-wrong = ของมีปัญหา?

claim-try-now = ลองเปิดตอนนี้

claim-doubtful = อาจหมดเวลาแล้ว ลองเปิดตอนนี้: เคยเปิดได้ถึง { $day }

claim-closed = น่าจะหมดเวลาแล้วหลัง { $day }

claim-unknown = ไม่ทราบวันสุดท้าย

## What is unfolded under a row or an order, and what the shopper can say.

all-dates = วันที่ทั้งหมดและการแก้ไข

say-or-correct = บอกว่าของมาถึงหรือไม่ หรือแก้วันที่ให้ถูก

say-not-arrived = ของยังไม่มา

say-arrived = ของมาถึงแล้ว

say-take-back = ยกเลิกสิ่งที่บอกไว้

say-other-date = เว็บไซต์แสดงวันที่คืนเงินเป็นวันอื่น (“คืนเงินหากไม่มีการจัดส่งถึงก่อน …”):{ " " }

say-use-date = ใช้วันที่นี้

calendar-file = ไฟล์ปฏิทิน

remind-never = ไม่ต้องเตือน

remind-again = กลับมาเตือนฉัน

## Why a date is what it is. Whole sentences, one behind another: which days were read, where and when, and what was added to them.
## They stand under the date in small print, unfolded; on an order's own page in view. What is certain must survive: all are critical.

milestone =
    { $event ->
        [placed] สั่งซื้อ
        [paid] ชำระเงิน
        [shipped] จัดส่ง
        [delivered] ส่งถึง
        [completed] เสร็จสมบูรณ์
        [estimated-delivery] คาดว่าจะส่งถึง
        [delivery-deadline] วันที่คืนเงิน
        [delay-coupon] วันที่ของคูปอง
        [seller-asked] ขอให้ผู้ขายช่วย
        [dispute-opened] เปิดข้อพิพาท
        [seller-answered] ผู้ขายตอบ
        [return-approved] ตกลงให้ส่งคืน
        [ruled] AliExpress ตัดสิน
        [refunded] คืนเงินแล้ว
       *[dispute-state] วันที่ข้างข้อพิพาท
    }

why-shipped = จัดส่งเมื่อ { $day }

why-shipped-unknown = ไม่ทราบวันที่จัดส่ง

why-no-date = ยังไม่ทราบวันที่คืนเงิน จึงยังไม่ทราบวันสุดท้ายสำหรับเปิดข้อพิพาทด้วย

why-days = { $event }: { $readings }

why-reading = { $day } ({ $sources })

why-source-page = { $page } อ่านเมื่อ { $day }

why-source-said = คุณบอกไว้เมื่อ { $day }

why-source-set = คุณตั้งไว้เมื่อ { $day }

why-source-earliest = วันเร็วที่สุดที่เป็นไปได้ ตามที่อ่านเมื่อ { $day }

why-source-latest = วันช้าที่สุดที่เป็นไปได้ ตามที่อ่านเมื่อ { $day }

why-plus-days = บวกเพิ่มอีก { $n } วัน

why-plus-days-earliest = บวกเพิ่ม { $n } วันจากวันที่เร็วที่สุดในวันเหล่านี้

why-plus-hours = บวกเพิ่มอีก { $n } ชั่วโมง

why-plus-hours-earliest = บวกเพิ่ม { $n } ชั่วโมงจากวันที่เร็วที่สุดในวันเหล่านี้

why-plus-business-days = บวกเพิ่มอีก { $n } วันทำการ

why-plus-business-days-earliest = บวกเพิ่ม { $n } วันทำการจากวันที่เร็วที่สุดในวันเหล่านี้

why-shown-days = บวกเพิ่มอีก { $n } วัน ตามที่ AliExpress บอกเอง ({ $page } อ่านเมื่อ { $day })

why-shown-days-earliest = บวกเพิ่ม { $n } วันจากวันที่เร็วที่สุดในวันเหล่านี้ ตามที่ AliExpress บอกเอง ({ $page } อ่านเมื่อ { $day })

why-shown-none = ไม่บวกเพิ่ม ตามที่ AliExpress บอกเอง ({ $page } อ่านเมื่อ { $day })

why-or = หรือนับแบบนี้:

why-zone-pacific = วันเริ่มและสิ้นสุดตามเวลาแปซิฟิกของสหรัฐฯ

why-zone-utc = วันเริ่มและสิ้นสุดตามเวลาสากล (UTC)

why-zone-own = วันเริ่มและสิ้นสุดตามเวลาของคุณเอง

why-end-unknown =
    { $event ->
        [placed] ไม่ทราบวันที่สั่งซื้อ จึงไม่ทราบด้วยว่าอาจยังเปิดข้อพิพาทได้อีกนานเท่าใด
        [paid] ไม่ทราบวันที่ชำระเงิน จึงไม่ทราบด้วยว่าอาจยังเปิดข้อพิพาทได้อีกนานเท่าใด
        [shipped] ไม่ทราบวันที่จัดส่ง จึงไม่ทราบด้วยว่าอาจยังเปิดข้อพิพาทได้อีกนานเท่าใด
        [delivered] ไม่ทราบวันที่ส่งถึง จึงไม่ทราบด้วยว่าอาจยังเปิดข้อพิพาทได้อีกนานเท่าใด
        [completed] ไม่ทราบวันที่เสร็จสมบูรณ์ จึงไม่ทราบด้วยว่าอาจยังเปิดข้อพิพาทได้อีกนานเท่าใด
        [delivery-deadline] ไม่ทราบวันที่คืนเงิน จึงไม่ทราบด้วยว่าอาจยังเปิดข้อพิพาทได้อีกนานเท่าใด
       *[dispute-state] ไม่ทราบวันหนึ่งที่จำเป็น จึงไม่ทราบด้วยว่าอาจยังเปิดข้อพิพาทได้อีกนานเท่าใด
    }

## By which rule a date is counted: a sentence in front of the days that it is counted from, where there are several rules. Critical.

why-several = นับได้มากกว่าหนึ่งวิธี วันที่เร็วที่สุดใช้เตือนคุณ และวันที่ช้าที่สุดเป็นตัวกำหนดว่าหมดเวลาเมื่อใด

reading-delivery = AliExpress อาจยืนยันการรับสินค้าเองหลังส่งถึง

reading-brazil = ในบราซิลคุณเปลี่ยนใจได้

reading-free-return = ส่งคืนสินค้าได้ฟรี

reading-other = กฎจากไฟล์อื่นบอกเกี่ยวกับตัวเองว่า “{ $words }”

## One kind of trouble and its dates, in whole sentences: unfolded under “All dates”. Critical.

clock-purpose =
    { $purpose ->
        [not-received] ถ้าของไม่มา:
        [not-as-described] ถ้ามีตำหนิหรือไม่ตรงกับคำอธิบาย:
       *[any-reason] ถ้าคุณไม่ต้องการสินค้า:
    }

clock-opens = คุณจะเปิดข้อพิพาทได้ตั้งแต่ { $day }

clock-opens-between = คุณจะเปิดข้อพิพาทได้ตั้งแต่ { $first } หรืออย่างช้าตั้งแต่ { $last }

clock-opened = เปิดข้อพิพาทได้แล้วตั้งแต่ { $day }

clock-opened-between = เปิดข้อพิพาทได้แล้วตั้งแต่ { $first } หรืออย่างช้าตั้งแต่ { $last }

clock-waits = ขณะที่การติดตามพัสดุดูปกติ AliExpress อาจให้คุณรอจนถึง { $day }

clock-from-arrival = คุณเปิดข้อพิพาทได้ตั้งแต่วันที่ของมาถึง

clock-look = ไม่ทราบวันสุดท้าย ตรวจดูหน้าคำสั่งซื้อภายใน { $day }

clock-look-now = ไม่ทราบวันสุดท้าย ตรวจดูหน้าคำสั่งซื้อตอนนี้

clock-safe = วันสุดท้ายที่ปลอดภัยคือ { $day }

clock-unknown = ยังไม่ทราบวันสุดท้าย

clock-closed = หลัง { $day } น่าจะหมดเวลาแล้ว

clock-end-unknown = ไม่ทราบว่าอาจยังเปิดได้อีกนานเท่าใด

clock-how =
    { $certainty ->
        [shown] AliExpress แสดงวันนี้เอง
        [worked-out] Recourse คำนวณวันนี้
       *[estimate] นี่เป็นเพียงวันโดยประมาณ
    }

## Why the button that opens a dispute is not there. On an order's page and in a row. Critical: nobody may stop because of a wrong word.

no-button-not-shipped = ไม่มีปุ่มข้อพิพาท: ยังไม่มีการจัดส่ง ก่อนจัดส่ง คุณยกเลิกคำสั่งซื้อแทนได้

no-button-in-dispute = ไม่มีปุ่มข้อพิพาท: มีข้อพิพาทเรื่องสินค้านี้อยู่แล้ว ติดตามข้อพิพาทนั้น และใส่ตำหนิทุกอย่างที่คุณพบลงไป

no-button-too-late = ไม่มีปุ่มข้อพิพาท: น่าจะหมดเวลาแล้ว วันสุดท้ายที่ปลอดภัยผ่านไปแล้ว ({ $day }) และตามวิธีนับที่ช้าที่สุด หมดเวลาเมื่อ { $last } ถ้ายังมีปุ่มอยู่ ให้กดวันนี้

no-button-too-early = ยังไม่มีปุ่มข้อพิพาท: ยังเร็วเกินไป ปุ่มน่าจะปรากฏในวันที่ { $day }

no-button-too-early-between = ยังไม่มีปุ่มข้อพิพาท: ยังเร็วเกินไป ปุ่มน่าจะปรากฏในวันที่ { $first } อย่างช้าในวันที่ { $last }

no-button-finished = ไม่มีปุ่มข้อพิพาท: คำสั่งซื้อเสร็จสิ้นแล้ว แต่เรื่องนั้นอย่างเดียวไม่ทำให้สิทธิ์เปิดข้อพิพาทของคุณหมดไป คำสั่งซื้อที่เสร็จสิ้นแล้วมีเวลาเปิดข้อพิพาทสั้นกว่าและแน่นอนน้อยกว่า และยังไม่ทราบวันสุดท้าย เปิดหน้าของคำสั่งซื้อเองเพื่อหาวันนั้น

no-button-finished-doubtful = ไม่มีปุ่มข้อพิพาท: คำสั่งซื้อเสร็จสิ้นแล้ว คำสั่งซื้อที่เสร็จสิ้นแล้วมีเวลาเปิดข้อพิพาทสั้นกว่าและแน่นอนน้อยกว่า วันสุดท้ายที่ปลอดภัยผ่านไปแล้ว ({ $day }) จึงอาจหมดเวลาแล้ว ถาม AliExpress ในแชตวันนี้

no-button-finished-open = ไม่มีปุ่มข้อพิพาท: คำสั่งซื้อเสร็จสิ้นแล้ว แต่เรื่องนั้นอย่างเดียวไม่ทำให้สิทธิ์เปิดข้อพิพาทของคุณหมดไป คำสั่งซื้อที่เสร็จสิ้นแล้วมีเวลาเปิดข้อพิพาทสั้นกว่าและแน่นอนน้อยกว่า และตามที่ทราบ วันสุดท้ายที่ปลอดภัยคือ { $day } ดูที่ด้านล่างของหน้าคำสั่งซื้อเอง หรือถาม AliExpress ในแชต

no-button-doubtful = ไม่มีปุ่มข้อพิพาท: อาจหมดเวลาแล้ว วันสุดท้ายที่ปลอดภัยผ่านไปแล้ว ({ $day }) ตามวิธีนับอีกแบบ ยังมีเวลาถึง { $last } ถาม AliExpress ในแชตวันนี้

no-button-doubtful-open-ended = ไม่มีปุ่มข้อพิพาท: อาจหมดเวลาแล้ว วันสุดท้ายที่ปลอดภัยผ่านไปแล้ว ({ $day }) ไม่ทราบว่าอาจยังเปิดได้อีกนานเท่าใด ถาม AliExpress ในแชตวันนี้

no-button-in-transit = ไม่มีปุ่มข้อพิพาท: พัสดุยังอยู่ระหว่างทาง ขณะที่การติดตามพัสดุดูปกติ AliExpress อาจยังไม่แสดงปุ่มจนถึง { $wait } ดูอีกครั้งเมื่อถึงตอนนั้น วันสุดท้ายที่ปลอดภัยคือ { $day }

no-button-moved = ไม่พบปุ่มข้อพิพาทที่สินค้านี้ ทั้งที่ควรเปิดข้อพิพาทได้ถึง { $day } ดูที่ด้านล่างของหน้าคำสั่งซื้อเอง ซึ่งสินค้าแต่ละชิ้นมีปุ่ม “คืนสินค้า/คืนเงิน” ของตัวเอง (หรือ “เปิดข้อพิพาท”) แล้วโหลดหน้าใหม่หนึ่งครั้ง ถ้ายังไม่มีปุ่ม ให้ถาม AliExpress ในแชตก่อนวันนั้น

no-button-moved-undated = ไม่พบปุ่มข้อพิพาทที่สินค้านี้ และไม่ทราบวันสุดท้ายของสินค้านี้ ดูที่ด้านล่างของหน้าคำสั่งซื้อเอง ซึ่งสินค้าแต่ละชิ้นมีปุ่ม “คืนสินค้า/คืนเงิน” ของตัวเอง (หรือ “เปิดข้อพิพาท”) แล้วโหลดหน้าใหม่หนึ่งครั้ง ถ้ายังไม่มีปุ่ม ให้ถาม AliExpress ในแชตวันนี้

no-button-unknown = ไม่มีปุ่มข้อพิพาท และทราบเรื่องคำสั่งซื้อนี้น้อยเกินกว่าจะบอกสาเหตุได้

## What pressing “Confirm received” would end. Critical: it cannot be taken back.

confirm-meaning = การยืนยันการรับสินค้าเป็นการบอกว่าทุกอย่างมาถึงและเรียบร้อยดี และทำให้ผู้ขายได้รับเงิน ยืนยันแล้วยกเลิกไม่ได้

confirm-shortens = ถ้าคุณไม่ยืนยัน คุณเปิดข้อพิพาทได้อย่างปลอดภัยจนถึงสิ้นวันที่ { $day } ถ้าคุณยืนยันวันนี้ เวลานั้นอาจเหลือถึงแค่สิ้นวันที่ { $after }

confirm-begins = ถ้าคุณยืนยันวันนี้ เวลาเปิดข้อพิพาทอาจเหลือถึงแค่สิ้นวันที่ { $after }

confirm-unclear = การยืนยันการรับสินค้าอาจทำให้สิทธิ์เปิดข้อพิพาทของคุณหมดไป เวลาที่เหลือหลังจากนั้นสั้นกว่าและแน่นอนน้อยกว่า

confirm-no-scan = ไม่มีผู้ขนส่งใดบอกว่าพัสดุนี้ส่งถึงแล้ว ยืนยันเฉพาะสิ่งที่คุณถืออยู่ในมือ

guard-any = การยืนยันเป็นการจ่ายเงินให้ผู้ขายและยกเลิกไม่ได้ อาจทำให้สิทธิ์เปิดข้อพิพาทของคุณหมดไป: ยืนยันเฉพาะสิ่งที่คุณถืออยู่ในมือ

guard-begins = ยืนยันแล้วยกเลิกไม่ได้ ถ้าคุณยืนยันวันนี้ คุณเปิดข้อพิพาทได้อย่างปลอดภัยถึงแค่สิ้นวันที่ { $after } ({ $mark }) ถ้าไม่ยืนยัน ยังไม่ทราบวันสุดท้าย

guard-in-dispute = มีข้อพิพาทเปิดอยู่ การยืนยันเป็นการบอกว่าทุกอย่างมาถึงและเรียบร้อยดี ยกเลิกไม่ได้ และอาจทำให้ข้อพิพาทสิ้นสุด

guard-shortens = ยืนยันแล้วยกเลิกไม่ได้ ถ้าคุณไม่ยืนยัน คุณเปิดข้อพิพาทได้อย่างปลอดภัยจนถึงสิ้นวันที่ { $day } ({ $mark }) ถ้าคุณยืนยันวันนี้ จะปลอดภัยถึงแค่สิ้นวันที่ { $after } ({ $after_mark })

guard-unclear = ยืนยันแล้วยกเลิกไม่ได้ และทำให้เวลาเปิดข้อพิพาทแน่นอนน้อยลง ถ้าคุณไม่ยืนยัน คุณเปิดข้อพิพาทได้อย่างปลอดภัยจนถึงสิ้นวันที่ { $day } ({ $mark })

guard-unknown = ยืนยันแล้วยกเลิกไม่ได้ อาจทำให้สิทธิ์เปิดข้อพิพาทของคุณหมดไป

## Other buttons of the site that cannot be taken back: accepting an offer in a dispute, and cancelling a dispute. Critical.

accept-final = การยอมรับข้อเสนอทำให้ข้อพิพาทนี้สิ้นสุดถาวร เปิดอีกไม่ได้

accept-offer = การยอมรับข้อเสนอทำให้ข้อพิพาทนี้สิ้นสุดถาวร เปิดอีกไม่ได้ คุณขอ { $asked } ข้อเสนอคือ { $offered }

cancel-over = การยกเลิกเป็นการถอนข้อพิพาทนี้ วันสุดท้ายที่ปลอดภัยผ่านไปแล้ว: { $day } ({ $mark }) อาจเปิดอีกไม่ได้

cancel-safe = การยกเลิกเป็นการถอนข้อพิพาทนี้ เปิดอีกได้เฉพาะขณะที่ยังมีเวลาเปิดข้อพิพาท ซึ่งปลอดภัยจนถึงสิ้นวันที่ { $day } ({ $mark })

cancel-unknown = การยกเลิกเป็นการถอนข้อพิพาทนี้ เปิดอีกได้เฉพาะขณะที่ยังมีเวลาเปิดข้อพิพาท และไม่ทราบวันสุดท้าย

## While the shopper and the seller write to each other. Critical.

talk-open = ไม่ว่าตรงนี้จะคุยอะไรกัน ให้เปิดข้อพิพาททันเวลา วันสุดท้ายที่ปลอดภัยคือ { $day } ({ $mark }) การเขียนถึงผู้ขายไม่ทำให้กำหนดสุดท้ายหยุดเดิน คำสัญญาว่าจะให้เวลาเพิ่มมีผลเมื่อหน้าคำสั่งซื้อแสดงวันที่ใหม่แล้วเท่านั้น

talk-doubtful = อย่ารอคำตอบตรงนี้ อาจหมดเวลาแล้ว ลองเปิดตอนนี้ วันสุดท้ายที่ปลอดภัยผ่านไปแล้ว: { $day } ({ $mark })

talk-estimate = ยังไม่ทราบวันสุดท้ายของคำสั่งซื้อนี้ เปิดหน้าของคำสั่งซื้อเพื่อหาวันนั้นก่อนที่คุณจะตกลงรอ

talk-in-part = ได้เงินคืนมาเพียงบางส่วน ไม่ทราบว่าเปิดข้อพิพาทอื่นได้หรือไม่ ดูหน้าของคำสั่งซื้อเอง ไม่ว่าตรงนี้จะคุยอะไรกัน วันสุดท้ายที่ปลอดภัยคือ { $day } ({ $mark })

## What else to know of an order now: sentences in view on its page and in its row.

extension = ของยังอยู่ระหว่างทาง และเหลือเวลาไม่เกินสองสัปดาห์ถึงวันสุดท้ายที่ปลอดภัย คุณขอให้ผู้ขายขยายเวลาจัดส่งได้ แต่จะมีผลเฉพาะเมื่อหลังจากนั้นหน้าคำสั่งซื้อแสดงวันที่ใหม่ ถ้าไม่แสดง ให้เปิดข้อพิพาท วันสุดท้ายที่ปลอดภัยคือ { $day }

extension-late = ของยังอยู่ระหว่างทาง และสายเกินไปที่จะขอเวลาเพิ่มจากผู้ขาย เปิดข้อพิพาทตอนนี้ วันสุดท้ายที่ปลอดภัยคือ { $day }

scan = ผู้ขนส่งบอกว่าส่งถึงแล้วเมื่อ { $day } ตรวจดูสินค้าตอนนี้ เพราะ AliExpress อาจยืนยันการรับสินค้าเอง และเวลาเปิดข้อพิพาทที่สั้นกว่าอาจกำลังเดินอยู่ ถ้าไม่มีอะไรมา ให้เก็บภาพหน้าติดตามพัสดุไว้วันนี้

moved-earlier = ตอนนี้วันที่คืนเงินเร็วขึ้น เลื่อนจาก { $from } เป็น { $to } ({ $page } อ่านเมื่อ { $seen }) คุณมีเวลาน้อยลง { $days } วัน

moved-later = ตอนนี้วันที่คืนเงินช้าลง เลื่อนจาก { $from } เป็น { $to } ({ $page } อ่านเมื่อ { $seen }) คุณมีเวลาเพิ่มขึ้น { $days } วัน

said-deadline = เมื่อ { $seen } คุณตั้งวันที่คืนเงินเป็น { $day } ส่วน AliExpress แสดง { $from } ({ $page }) วันที่ของคุณใช้เพื่อเตือนคุณ และวันที่ช้ากว่าในสองวันนี้เป็นตัวกำหนดว่าหมดเวลาเมื่อใด

said-deadline-alone = เมื่อ { $seen } คุณตั้งวันที่คืนเงินเป็น { $day } ไม่มีหน้าใดแสดงวันที่นี้

said-not-received = เมื่อ { $day } คุณบอกว่าของยังไม่มา

said-received = เมื่อ { $day } คุณบอกว่าของมาถึงแล้ว

dispute-cancelling = อย่ายกเลิกเพราะผู้ขายขอ: เปิดอีกได้เฉพาะขณะที่ยังมีเวลาเปิดข้อพิพาท

dispute-refunded = เงินอาจใช้เวลาถึง 20 วันทำการนับจากคำตัดสิน ถ้าถึงตอนนั้นเงินยังไม่มา ให้ถาม AliExpress

dispute-return = ตรงนี้ไม่มีอะไรเกิดขึ้นเอง: ภายใน 10 วันหลังตกลงกัน หรือตามที่คำขอระบุ สินค้าต้องถูกส่งออกแล้วและกรอกหมายเลขติดตามพัสดุแล้ว เก็บใบเสร็จไว้

dispute-shopper = ถึงตาคุณ ตอบสิ่งที่เสนอมา การยอมรับทำให้ข้อพิพาทสิ้นสุดถาวร คุณปฏิเสธข้อเสนอและขอข้อเสนออื่นได้ด้วย

dispute-wait = โดยปกติใช้เวลาไม่กี่วันถึงไม่กี่สัปดาห์ และอาจยืดเยื้อเลยวันสุดท้ายสำหรับเปิดข้อพิพาท จนกว่าจะตกลงกันได้ ทั้งสองฝ่ายเปลี่ยนสิ่งที่ขอได้

refund-all-unclear = ได้เงินคืน { $back } ({ $page } อ่านเมื่อ { $seen }) ไม่ทราบว่านั่นเป็นทั้งหมดที่จ่ายไปหรือไม่

refund-part = ได้เงินคืน { $back } จาก { $paid } ({ $page } อ่านเมื่อ { $seen })

refund-part-unclear = ได้เงินคืนแล้ว ({ $page } อ่านเมื่อ { $seen }) ไม่ทราบว่านั่นเป็นทั้งหมดที่จ่ายไปหรือไม่

refund-rest = ไม่ทราบว่าเปิดข้อพิพาทอื่นได้หรือไม่ ถ้าเรื่องยังไม่จบเพียงเท่านี้ ให้มองหาปุ่มในหน้าของคำสั่งซื้อเอง

refund-which = ไม่ได้ระบุว่าเป็นของสินค้าใด

left-card = ถ้าคุณจ่ายด้วยบัตร ธนาคารของคุณอาจดึงเงินที่จ่ายกลับมาได้ (chargeback) ธนาคารมีกำหนดเวลาของตัวเอง รีบถามธนาคาร

left-chat = สิ่งที่อาจยังเหลือคือแชตของ AliExpress เอง บอกหมายเลขคำสั่งซื้อและปัญหาที่พบ

## Dates of rules that are no last day for a dispute. $day: the last day, that day included, unless something else is said.

rule-appeal = ตรวจดูว่าคุณอุทธรณ์คำตัดสินได้หรือไม่ มีการบอกว่ามีเวลา 7 วันสำหรับเรื่องนี้ ซึ่งจะหมดในวันที่ { $day }

rule-platform-joins = ถ้าคุณกับผู้ขายตกลงกันไม่ได้ AliExpress จะเข้ามาเอง คาดว่าราว { $day }

rule-refund-arrives = เงินอาจใช้เวลาถึง 20 วันทำการ ถ้าถึง { $day } แล้วเงินยังไม่มา ให้ถาม AliExpress

rule-return-and-number = ส่งสินค้าคืนและกรอกหมายเลขติดตามพัสดุภายในสิ้นวันที่ { $day } ทำทั้งสองอย่าง: ถ้าไม่มีหมายเลข เงินจะไปที่ผู้ขาย

rule-seller-answers = ผู้ขายมีเวลา 5 วันในการตอบ ถึงราว { $day } ถ้าผู้ขายไม่ตอบ เรื่องจะจบตามที่คุณขอ

rule-delay-coupon = นี่ไม่ใช่วันที่ของข้อพิพาท แต่เป็นวันที่ของคูปอง: ถ้าถึงสิ้นวันที่ { $day } แล้วยังไม่มีอะไรมา คุณขอคูปองสำหรับความล่าช้าได้ในหน้าคำสั่งซื้อ

rule-free-return = ส่งคืนฟรี: ส่งกลับภายในสิ้นวันที่ { $day } โดยยังไม่ได้ใช้ ไม่ต้องมีเหตุผล

rule-eu-guarantee = การรับประกันตามกฎหมายในสหภาพยุโรป: ผู้ขายรับผิดชอบตำหนิจนถึง { $day } ไม่ว่ากำหนดเวลาของ AliExpress เองสำหรับข้อพิพาทจะเป็นเท่าใด

rule-eu-withdrawal = สิทธิ์ถอนตัวจากการซื้อในสหภาพยุโรป: คุณแจ้งได้จนถึงสิ้นวันที่ { $day } โดยปกติคุณเป็นผู้จ่ายค่าส่งกลับ

rule-paypal = ถ้าคุณจ่ายด้วย PayPal การคุ้มครองผู้ซื้อของ PayPal เองรับเรื่องจนถึงสิ้นวันที่ { $day }

rule-warranty = สินค้าบางรายการมีการรับประกันหนึ่งปี ซึ่งจะหมดราว { $day } ดูหน้าของสินค้า

rule-other = ถึง { $day } ตามกฎจากไฟล์อื่นที่เรียกตัวเองว่า “{ $words }”

rule-other-unnamed = ถึง { $day } ตามกฎจากไฟล์อื่นที่ไม่ได้บอกว่าใช้เพื่ออะไร

## What a dispute may bring besides its outcome: in the composer, before it is begun.

side-cashback = เงินแคชแบ็กจากบริการอื่นอาจถูกเรียกคืนสำหรับส่วนที่ได้เงินคืน

side-many-disputes = เคยมีรายงานครั้งหนึ่งว่า ข้อพิพาทจำนวนมากเมื่อเทียบกับจำนวนคำสั่งซื้อ อาจทำให้บัญชีถูกตรวจสอบ

## The head of the popup: short remarks, one behind another, each of which stands alone. These are critical.

head-doubtful = { $n } รายการอาจหมดเวลาแล้ว: ลองเปิดตอนนี้

head-awaited = ข้อพิพาท { $n } รายการรอคุณอยู่

head-closing = { $n } รายการจะหมดเวลาภายใน 7 วัน

head-none-closes = ไม่มีรายการที่จะหมดเวลาภายใน 7 วัน

head-none-known = ในวันที่ที่ทราบ ไม่มีวันใดอยู่ภายใน 7 วันข้างหน้า

head-next = รายการถัดไป: ถึง { $day }

head-at-stake = มี { $sums } ที่อาจเสียไป

head-at-least-at-stake = มีอย่างน้อย { $sums } ที่อาจเสียไป

## Notices in the popup: what could not be read, and what was lost.

trouble-unreadable = อ่าน{ $page }ไม่ได้ เว็บไซต์อาจเปลี่ยนไป วันที่ที่แสดงตรงนี้มาจากการเข้าดูครั้งก่อน ดูหน้าของเว็บไซต์เองด้วย

trouble-unreadable-of = อ่าน{ $page }ของคำสั่งซื้อ { $number } ไม่ได้ เว็บไซต์อาจเปลี่ยนไป วันที่ที่แสดงตรงนี้มาจากการเข้าดูครั้งก่อน ดูหน้าของเว็บไซต์เองด้วย

trouble-in-part = อ่าน{ $page }ได้เพียงบางส่วน วันที่บางวันจึงอาจไม่มีตรงนี้ ดูหน้าของเว็บไซต์เองด้วย

trouble-in-part-of = อ่าน{ $page }ของคำสั่งซื้อ { $number } ได้เพียงบางส่วน วันที่บางวันจึงอาจไม่มีตรงนี้ ดูหน้าของเว็บไซต์เองด้วย

trouble-more = และอีก { $n } หน้า

lost-more = และอีก { $n } รายการ รวมทั้งหมด { $all } รายการ

lost-beside-page = ข้อมูลของ { $n } คำสั่งซื้อที่เคยรู้จักหายไป ดูได้ว่าเป็นคำสั่งซื้อใดที่คำสั่งซื้อของคุณใน Recourse

lost-order = คำสั่งซื้อ { $number }: ข้อมูลที่เคยรู้หายไป จึงไม่นับวันที่ของคำสั่งซื้อนี้ เปิดคำสั่งซื้อหนึ่งครั้ง

lost-order-unread = คำสั่งซื้อ { $number }: อ่านข้อมูลที่เก็บไว้ไม่ได้ จึงไม่นับวันที่ของคำสั่งซื้อนี้ เปิดคำสั่งซื้อหนึ่งครั้ง

lost-reminders-of = คำสั่งซื้อ { $number }: อ่านไม่ได้ว่าคุณได้รับการเตือนใดไปแล้ว การเตือนหนึ่งรายการอาจมาซ้ำอีกครั้ง หากคุณไม่ต้องการให้เตือนคำสั่งซื้อนี้ ให้เลือกอีกครั้ง

lost-unnamed = ข้อมูลของ { $n } คำสั่งซื้อที่เคยรู้จักหายไปพร้อมหมายเลข เปิดรายการคำสั่งซื้อของคุณหนึ่งครั้ง

lost-settings = สิ่งที่คุณเลือกไว้ (การเตือน ช่วงเวลาห้ามรบกวน แถบเครื่องมือ) หายไป จึงใช้ค่าปกติแทน ดูในตัวเลือกแล้วเลือกใหม่

lost-settings-unread = อ่านสิ่งที่คุณเลือกไว้ (การเตือน ช่วงเวลาห้ามรบกวน แถบเครื่องมือ) ไม่ได้ จึงใช้ค่าปกติแทน ดูในตัวเลือกแล้วเลือกใหม่

lost-calendar = ไม่ทราบแล้วว่าไฟล์ปฏิทินของคุณเคยมีอะไรบ้าง ไฟล์ถัดไปยังเลื่อนรายการในปฏิทินของคุณได้ แต่ลบรายการของคำสั่งซื้อที่หมดเวลาแล้วไม่ได้ ให้ลบเอง

lost-reminders = อ่านการเตือนที่รอแจ้งคุณไม่ได้ ตัววันที่เองอยู่ในรายการนี้ และการเตือนครั้งต่อไปจะมาตามปกติ

lost-claim = คำร้องที่คุณเริ่มไว้ไม่มีแล้ว เริ่มใหม่ที่คำสั่งซื้อของคำร้องนั้น

lost-search = การค้นหากำหนดสุดท้ายที่ขาดอยู่ทำต่อไม่ได้ เริ่มใหม่อีกครั้ง

lost-exchange = อ่านข้อมูลที่จำไว้เรื่องการแลกเปลี่ยนกับเบราว์เซอร์อื่นของคุณไม่ได้ การแลกเปลี่ยนจะเริ่มใหม่ และสิ่งที่อ่านไว้ไม่ได้หายไป

lost-overview = อ่านภาพรวมคำสั่งซื้อของคุณไม่ได้ จึงทำขึ้นใหม่จากคำสั่งซื้อ ไม่มีอะไรหายไปเพราะเหตุนี้

lost-waiting-claim = อ่านคำร้องที่รอคิวอยู่ไม่ได้ เริ่มใหม่ที่คำสั่งซื้อของคำร้องนั้น

lost-record = มีข้อมูลหนึ่งรายการที่อ่านไม่ได้ จึงแยกเก็บไว้ ไม่มีอย่างอื่นหายไปเพราะเหตุนี้

understood = เข้าใจแล้ว

## The list in the popup.

popup-most-urgent = แสดง { $n } รายการที่ด่วนที่สุด

popup-none-found = ไม่มีคำสั่งซื้อที่เปิดอยู่ของคุณรายการใดมีคำเหล่านี้

popup-none-open = ไม่มีคำสั่งซื้อที่เปิดอยู่

popup-private = ไม่มีข้อมูลใดออกจากเบราว์เซอร์นี้

popup-private-but-sync = กำหนดสุดท้ายที่ยังไม่หมดเวลาจะไปยังเบราว์เซอร์อื่นของคุณ ตามที่คุณเลือกในตัวเลือก ไม่มีข้อมูลอื่นใดออกจากเบราว์เซอร์นี้

popup-orders-read = อ่านแล้ว { $n } คำสั่งซื้อ

popup-undated = { $n } รายการไม่มีวันที่

popup-unseen = { $n } รายการเลยวันสุดท้ายแล้ว: ตรวจดู

my-orders = คำสั่งซื้อของฉันใน AliExpress

show-my-orders = แสดงคำสั่งซื้อของฉัน

remind-choose-time = เลือกเวลา

remind-no-more = ไม่ต้องเตือนเรื่องคำสั่งซื้อนี้อีก

finished-orders = { $n } คำสั่งซื้อที่เสร็จสิ้นแล้วและไม่มีวันที่ข้างหน้า

finished-left-out = { $n } คำสั่งซื้อที่เสร็จสิ้นแล้วและไม่มีวันที่ข้างหน้า ไม่นับ ตามที่คุณเลือก

finished-why = คำสั่งซื้อที่เสร็จสิ้นแล้วยังเปิดข้อพิพาทได้อีกระยะหนึ่ง หน้าของคำสั่งซื้อบอกว่าได้ถึงเมื่อใด เมื่อผ่านไป 120 วันหลังเหตุการณ์สุดท้ายที่ทราบของคำสั่งซื้อนั้น จะถือว่าหมดเวลาแล้ว

finished-more = และอีก { $n } รายการ

finished-count = กลับมานับอีกครั้ง

finished-leave-out = ฉันไม่สนใจคำสั่งซื้อที่เสร็จสิ้นแล้ว

## The search for missing dates: one tab opens the orders' own pages one after another.

search-offer = หากำหนดสุดท้ายที่ขาดอยู่ ({ $n } คำสั่งซื้อ)

search-offer-some = หากำหนดสุดท้ายที่ขาดอยู่ ({ $n } จาก { $all } คำสั่งซื้อ)

search-next = หาชุดถัดไป ({ $n } คำสั่งซื้อ)

search-next-some = หาชุดถัดไป ({ $n } จาก { $all } คำสั่งซื้อ)

search-all = ทั้งหมด { $n } รายการในครั้งเดียว

search-most = { $n } รายการในครั้งเดียว

search-how = เปิดคำสั่งซื้อเหล่านี้รายการละหนึ่งครั้งในแท็บเบื้องหลังแท็บเดียว ห่างกันไม่กี่วินาที แล้วอ่านวันที่ จะหยุดทันทีเมื่อมีสัญญาณว่าเว็บไซต์ต้องการให้คุณช้าลง

search-progress = เข้าดูแล้ว { $n } จาก { $all } คำสั่งซื้อ

search-meanwhile = แท็บเดียวเปิดคำสั่งซื้อทีละรายการ ห่างกันไม่กี่วินาที คุณทำอย่างอื่นต่อได้

search-stop = หยุด

search-continue = ทำต่อ (เหลือ { $n } รายการ)

search-close = ปิด

search-read-all = อ่านแล้ว { $n } จาก { $all } คำสั่งซื้อ ไม่เหลือแล้ว: ตอนนี้ทราบวันที่ { $known } รายการ

search-read = อ่านแล้ว { $n } จาก { $all } คำสั่งซื้อ เหลือ { $left } รายการ: ตอนนี้ทราบวันที่ { $known } รายการ

search-undated = หน้าของ { $n } คำสั่งซื้อยังไม่แสดงวันที่: { $numbers }

search-unread = อ่านไม่ได้ { $n } คำสั่งซื้อ: { $numbers } เปิดดูด้วยตัวเอง

search-stopped = คุณหยุดการค้นหา สิ่งที่อ่านแล้วยังเก็บไว้

search-tab-closed = แท็บของการค้นหาถูกปิด การค้นหาจึงหยุด สิ่งที่อ่านแล้วยังเก็บไว้

search-no-tab = เบราว์เซอร์เปิดแท็บไม่ได้ การค้นหาจึงหยุด

search-elsewhere = การค้นหาหยุดแล้ว: เว็บไซต์แสดงหน้าอื่นแทนคำสั่งซื้อ น่าจะเป็นหน้าที่ให้คุณเข้าสู่ระบบ แท็บยังเปิดอยู่ ทำตามที่เว็บไซต์ขอในแท็บนั้น แล้วทำต่อ

search-login = การค้นหาหยุดแล้ว: เว็บไซต์ให้คุณเข้าสู่ระบบ เข้าสู่ระบบในแท็บที่ยังเปิดอยู่ แล้วทำต่อ

search-captcha = การค้นหาหยุดแล้ว: เว็บไซต์ถามว่ามีคนใช้งานอยู่หรือไม่ ตอบในแท็บที่ยังเปิดอยู่ และรอสักพักก่อนทำต่อ

search-gave-up = การค้นหาหยุดแล้ว: อ่านคำสั่งซื้อไม่ได้สองรายการติดกัน เว็บไซต์อาจเปลี่ยนไป

search-restarted = เบราว์เซอร์เริ่มทำงานใหม่ การค้นหาจึงรอคุณอยู่

## The composer: the page on which the shopper writes a claim, before it goes into the site's form. A label stands in front of its field
## or behind its tick.

composer-title = คำร้องของคุณ

composer-arrived = ของมาถึงหรือไม่

composer-arrived-no = ไม่

composer-arrived-yes = ใช่ ของมาถึงแล้ว

composer-reason = มีปัญหาอะไร

composer-choose-reason = เลือกปัญหาที่พบ

composer-want = สิ่งที่คุณต้องการ

composer-refund = เงินคืน เต็มจำนวนหรือบางส่วน

composer-return = ส่งสินค้ากลับเพื่อรับเงินคืน โดยปกติคุณเป็นผู้จ่ายค่าส่ง และการส่งไปจีนมีราคาแพง เมื่อตกลงกันแล้ว คุณมีเวลาประมาณ 10 วันในการส่งสินค้าและกรอกหมายเลขติดตามพัสดุ

composer-amount-in = จำนวนเท่าใด เป็น { $currency }

composer-amount = จำนวนเท่าใด พร้อมสกุลเงิน เช่น USD 12.50

composer-said = สิ่งที่คุณเท่านั้นที่รู้ บรรทัดละหนึ่งข้อเท็จจริง สั้นและเป็นความจริง

composer-letter = จดหมาย แก้ไขได้ตามต้องการ

composer-evidence = สิ่งที่พิสูจน์เรื่องนี้ คุณเพิ่มลงในแบบฟอร์มเอง ทำเครื่องหมายสิ่งที่คุณเตรียมไว้แล้ว:

composer-go-on = ไปต่อที่แบบฟอร์ม

composer-sheet = เอกสารหลักฐาน

composer-close = ปิดและเก็บไว้

claim-discard = ทิ้งคำร้องนี้

## What is wrong: the reasons of a dispute, in a list to choose from, and in the panel beside the form. A few words each.
## Use the site's own words for them where they are known. Those that begin with “nr” are for what did not arrive, those with “rc” for
## what arrived.

reason-nr-deadline-passed = จัดส่งไม่ถึงตามกำหนดเวลา

reason-nr-marked-delivered = ระบุว่าส่งถึงแล้ว แต่ไม่ได้รับ

reason-nr-no-tracking = ไม่มีข้อมูลการติดตามพัสดุ

reason-nr-returned-to-sender = ถูกส่งกลับไปยังผู้ขาย

reason-nr-customs = ศุลกากรกักไว้

reason-nr-wrong-address = ส่งไปผิดที่อยู่

reason-nr-refused = ปฏิเสธรับพัสดุ

reason-nr-shipping-method-changed = ส่งด้วยวิธีที่ต่างจากที่ตกลงไว้

reason-rc-damaged = เสียหาย

reason-rc-not-as-described = ไม่ตรงกับคำอธิบาย

reason-rc-does-not-work = ใช้งานไม่ได้

reason-rc-wrong-item = ส่งสินค้าผิด

reason-rc-quantity-short = จำนวนน้อยกว่าที่สั่ง

reason-rc-quality = ปัญหาด้านคุณภาพ

reason-rc-fake = ของปลอม

reason-rc-empty-parcel = กล่องพัสดุว่างเปล่า

reason-rc-return-not-refunded = ส่งคืนแล้วแต่ยังไม่ได้รับเงินคืน

reason-personal-reason = ไม่ต้องการแล้ว

reason-other = เหตุผลอื่น

## What proves a claim, by its reason. Each stands behind a tick, and in the panel beside the form behind “to add:”. One line.
## “Screenshot” is a picture of what the screen shows.

evidence-tracking-page = ภาพหน้าจอของหน้าติดตามพัสดุ จากผู้ขนส่งหรือเว็บติดตามพัสดุ (ไม่บังคับ)

evidence-no-tracking-result = ภาพหน้าจอของหน้าเว็บผู้ขนส่งที่ไม่แสดงผลใด (ไม่บังคับ)

evidence-tracking-return = ภาพหน้าจอของการติดตามที่แสดงการส่งกลับ สถานที่ และวันที่

evidence-customs-letter = จดหมายของศุลกากร พร้อมเหตุผลที่ระบุไว้

evidence-tracking-city = การติดตามที่แสดงเมืองหรือรหัสไปรษณีย์ที่พัสดุถูกส่งไป

evidence-own-address = ที่อยู่ของคุณตามที่ระบุในคำสั่งซื้อ

evidence-delivery-entry = ภาพหน้าจอของรายการส่งถึง พร้อมสถานที่และเวลา

evidence-post-office-note = จดหมายหรือใบแจ้งของไปรษณีย์ว่าไม่ได้ส่งมอบสิ่งใด

evidence-refusal-note = บันทึกของผู้ขนส่งเรื่องการปฏิเสธรับ

evidence-shipping-method = วิธีจัดส่งตามที่คำสั่งซื้อแสดง

evidence-other-shipping-label = ฉลากหรือการติดตามที่แสดงวิธีอื่น

evidence-defect-photos = ภาพถ่ายตำหนิ ในแสงกลางวัน

evidence-device-video = วิดีโอ ถ้าเป็นอุปกรณ์ที่ใช้งานไม่ได้

evidence-not-working-video = วิดีโอต่อเนื่องไม่ตัดต่อ ที่แสดงว่าสินค้าใช้งานไม่ได้

evidence-item-label-photo = ภาพถ่ายสินค้าและฉลากของสินค้า

evidence-listing-description = ภาพหน้าจอของคำอธิบายในหน้าขายสินค้า

evidence-item-photo = ภาพถ่ายสินค้าวางเทียบกัน ถ้าเป็นเรื่องขนาด ให้วางบนพื้นเรียบและมีไม้บรรทัดอยู่ในภาพ

evidence-size-label-photo = ภาพถ่ายป้ายขนาด

evidence-package-photos = ภาพถ่ายพัสดุจากด้านนอก

evidence-damage-photos = ภาพถ่ายสินค้าที่เสียหาย

evidence-damage-report = รายงานของผู้ขนส่งหรือไปรษณีย์ ถ้ามี

evidence-all-items-photo = สินค้าทุกชิ้นในภาพเดียว

evidence-label-weight = ฉลากที่มีน้ำหนัก

evidence-unboxing-video = วิดีโอตอนแกะพัสดุ ถ้าคุณถ่ายไว้

evidence-arrived-photo = ภาพถ่ายสิ่งที่มาถึง คู่กับภาพหน้าจอของหน้าขายสินค้า

evidence-package-label = ฉลากของพัสดุ

evidence-not-genuine-photo = ภาพถ่ายสิ่งที่แสดงว่าไม่ใช่ของแท้

evidence-brand-statement = คำยืนยันของเจ้าของแบรนด์ ถ้าคุณมี

evidence-label-weighed = ฉลากที่มีน้ำหนัก และน้ำหนักที่ชั่งที่ไปรษณีย์

evidence-sealed-video = วิดีโอตอนแกะ ตั้งแต่พัสดุยังปิดผนึกอยู่

evidence-empty-photo = ภาพถ่ายกล่องพัสดุเปล่าจากทุกด้าน

evidence-return-receipt = ใบเสร็จการส่งคืนพร้อมหมายเลขติดตามพัสดุ

evidence-return-delivery = ภาพหน้าจอที่แสดงว่าพัสดุส่งคืนไปถึงแล้ว

evidence-unused-photo = ภาพถ่ายสินค้าที่ยังไม่ได้ใช้ในบรรจุภัณฑ์ของสินค้า

evidence-any = อะไรก็ได้ที่แสดงข้อเท็จจริงที่คุณแจ้ง

## Under the field for the amount: why what was typed there is none that can be asked for. What to type instead follows it, in a
## sentence of its own.

amount-none = นี่ไม่ใช่จำนวนเงิน

amount-too-little = จำนวนเงินต้องมากกว่าศูนย์

amount-no-currency = ไม่ได้ระบุสกุลเงิน

amount-other-currency = คุณไม่ได้จ่ายเป็น { $currency }

amount-too-much = คุณจ่ายไปไม่เกิน { $sums } พิมพ์จำนวนนั้นหรือน้อยกว่า

amount-type-in = พิมพ์ตัวเลข เป็น { $currency } เช่น 12.50

amount-type = พิมพ์ตัวเลขพร้อมสกุลเงิน เช่น USD 12.50

## In the composer: what does not go together with what is known. It is asked about, and never forbidden.

doubt-completed = คำสั่งซื้อนี้ระบุว่าเสร็จสมบูรณ์ เหมือนกับว่าได้รับแล้ว มีการยืนยันโดยไม่ตั้งใจ หรือเว็บไซต์ยืนยันเองหรือไม่ บอกไว้ด้านบน

doubt-delivered = ผู้ขนส่งบอกว่าส่งถึงแล้วเมื่อ { $day } ถ้าของไม่ได้มาถึงคุณ เหตุผลสำหรับเรื่องนี้คือ “ระบุว่าส่งถึงแล้ว แต่ไม่ได้รับ”

doubt-promised = สัญญาว่าจะส่งถึงภายใน { $day } และกำหนดนั้นยังไม่ผ่านไป จดหมายจึงไม่ได้บอกว่าส่งช้า และเว็บไซต์อาจขอให้คุณรอ

doubt-personal-reason = สำหรับสิ่งที่เพียงแค่ไม่ต้องการ เว็บไซต์ให้ส่งคืนสินค้า และแทบไม่เคยให้คืนเงินอย่างเดียว

doubt-above-price = จำนวนนี้มากกว่าราคาสินค้า: { $sums }

doubt-other-reason = “เหตุผลอื่น” ยังไม่ได้บอกอะไร บอกไว้ด้านบนว่าคืออะไร

## The letter says something else than what was chosen. In the composer and in the panel beside the form. All of these are critical.

letter-says-arrived = จดหมายของคุณบอกว่าของมาถึงแล้ว แต่คุณเลือกว่าไม่มาถึง

letter-says-not-arrived = จดหมายของคุณบอกว่าของไม่มาถึง แต่คุณเลือกว่ามาถึงแล้ว

letter-names-other = จดหมายของคุณระบุ { $named } แต่คุณขอ { $asked }

letter-changed = คุณเลือกอย่างอื่นหลังจากที่แก้ไขจดหมายแล้ว

letter-rewrite = เขียนจดหมายใหม่

letter-keep = ถูกต้องแล้วตามนี้

letter-own = เอาจดหมายของฉันกลับมา

## The panel beside the site's dispute form: what will be filled in, and what was. The name of a field stands first, what will be or
## was filled in behind it, and then a remark, in lower case where the language has it.

form-yours = Recourse ไม่กดปุ่ม ถัดไป ส่ง หรือ ยืนยัน เด็ดขาด ตรวจดูทุกช่อง คุณเป็นผู้กดปุ่มสุดท้าย

form-field =
    { $role ->
        [received] ได้รับพัสดุแล้ว?
        [solution] สิ่งที่คุณต้องการ
        [reason] เหตุผล
        [amount] จำนวนเงิน
       *[description] คำอธิบาย
    }

form-ready = คำร้องของคุณ พร้อมให้กรอก

form-filling = กำลังกรอก …

form-filled = กรอกแล้ว ตอนนี้คุณเป็นผู้ตรวจ และคุณเป็นผู้กดส่ง

form-filled-part = กรอกแล้วบางส่วน ที่เหลือเป็นส่วนของคุณ

form-undone = กลับเป็นเหมือนเดิมแล้ว

form-undone-part = กลับเป็นเหมือนเดิม เท่าที่แบบฟอร์มยอมให้ทำ

form-fill = กรอก

form-fill-again = กรอกอีกครั้ง

form-fill-replacing = กรอกและแทนที่สิ่งที่มีอยู่

form-fill-maximum = กรอกจำนวนสูงสุด { $sums }

form-read-or-change = อ่านหรือแก้ไข

form-undo = เลิกทำ

form-copy-text = คัดลอกข้อความ

form-copy = คัดลอก

form-shorten-own = ใช้จดหมายสั้นแทนของฉัน

form-shorten = ใช้จดหมายที่สั้นกว่า จากข้อเท็จจริงเดียวกัน

form-letter-length = จดหมายของคุณ { $n } ตัวอักษร

form-value-yes = ใช่

form-value-no = ไม่

form-value-refund = คืนเงินเท่านั้น

form-value-return = คืนสินค้าและคืนเงิน

## The same: remarks about a field that will be filled in, or says already what it should. One line.

form-will-replace = แทนที่สิ่งที่มีอยู่

form-will-open = ด้วยคำของแบบฟอร์มเอง ซึ่งอยู่ในรายการของแบบฟอร์ม

form-already = ในช่องเป็นอย่างนี้อยู่แล้ว

form-already-set = แบบฟอร์มตั้งไว้แล้ว ตามที่คุณขอ

form-filling-now = กำลังกรอก …

form-waits = รออยู่

form-question-left = แบบฟอร์มถาม คำตอบเป็นของคุณ

## The same: remarks about a field that is not filled in, and why. One line.

form-ambiguous = มีสองช่องที่คล้ายกัน โปรดเลือกเอง

form-no-field = ยังไม่พบช่องของแบบฟอร์มสำหรับข้อนี้ โปรดตรวจดู

form-not-found = ไม่พบจุดที่แบบฟอร์มถามข้อนี้ โปรดตรวจดู

form-not-asked = แบบฟอร์มนี้ไม่ได้ถามข้อนี้ตรงนี้

form-elsewhere = มีช่องแบบนี้อยู่นอกแบบฟอร์มนี้ ส่วนนั้นคุณทำเอง

form-unclear = “ใช่” ตรงนี้หมายถึงได้สองอย่าง โปรดเลือกเอง

form-other-unit = ตรงนี้แบบฟอร์มไม่ได้นับเป็นเงิน โปรดกรอกเอง

form-other-form = แบบฟอร์มนี้ใช้กับเรื่องอื่น ไม่ใช่คำร้องของคุณ

form-hidden = ช่องถูกซ่อนอยู่

form-read-only = แบบฟอร์มไม่ให้แก้ไข

form-disabled = ปิดใช้อยู่ อาจต้องตอบช่องอื่นก่อน

form-already-filled = มีข้อความอยู่แล้ว ปล่อยไว้ตามเดิม

form-unsupported = ช่องแบบนี้คุณทำเอง

form-no-option = ไม่มีตัวเลือกใดระบุอย่างนี้ โปรดเลือกเอง

form-other-currency = แบบฟอร์มนับเป็นสกุลเงินอื่น โปรดกรอกเอง

form-not-known = ไม่ทราบ โปรดกรอกเอง

form-disagrees = จดหมายของคุณบอกต่างจากที่คุณเลือก

form-other-order = แบบฟอร์มนี้เป็นของสินค้าอื่น

form-over-amount = ไม่ได้กรอก: แบบฟอร์มให้ได้ไม่เกิน { $sums }

form-over-characters = ไม่ได้กรอก: แบบฟอร์มให้ได้ไม่เกิน { $n } ตัวอักษร

form-over-bytes = ไม่ได้กรอก: แบบฟอร์มให้ได้ไม่เกิน { $n } ไบต์

form-over-words = ไม่ได้กรอก: แบบฟอร์มให้ได้ไม่เกิน { $n } คำ

form-later = ไม่ได้กรอก: แบบฟอร์มเปลี่ยนไปหลังจากนั้น กด “กรอกอีกครั้ง”

## The same: remarks about a field after it was filled in, or put back. One line.

form-done = กรอกและตรวจแล้ว

form-changed = ช่องเปลี่ยนไประหว่างกรอก ปล่อยไว้ตามเดิม

form-was-hidden = ช่องถูกซ่อนอยู่ตอนที่จะกรอก

form-not-offered = ในรายการไม่มีตัวเลือกนี้ โปรดเลือกเอง

form-gone = ช่องหายไประหว่างกรอก

form-overwritten = หน้าเว็บไม่เก็บข้อความนี้ไว้ โปรดตรวจดู

form-failed = กรอกไม่ได้

form-put-back = กลับเป็นเหมือนเดิมแล้ว

form-undo-gone = ช่องนี้ไม่มีในหน้านี้แล้ว

form-undo-theirs = คุณแก้ไขหลังจากนั้น ปล่อยไว้ตามเดิม

form-undo-unfit = แบบฟอร์มเปลี่ยนสิ่งที่ถามตรงนี้ และล้างช่องนี้ให้ว่างอีกไม่ได้ โปรดแก้ไขเอง

form-undo-left = แบบฟอร์มล้างช่องนี้ให้ว่างอีกไม่ได้ แต่จะมีผลเมื่อคุณส่งแบบฟอร์มเท่านั้น

## The same: pictures and videos, which the shopper adds.

form-pictures = ภาพและวิดีโอ

form-proof = ต้องเพิ่ม: { $proof }

form-proof-ready = ต้องเพิ่ม: { $proof } (คุณเตรียมไว้แล้ว)

form-pictures-yours = คุณเป็นผู้เพิ่ม: Recourse ไม่อัปโหลดไฟล์ใด

form-pictures-limits = คุณเป็นผู้เพิ่ม: Recourse ไม่อัปโหลดไฟล์ใด แบบฟอร์มระบุว่า: { $limits }

form-pictures-here = ภาพและวิดีโอ: คุณเพิ่มเองตรงนี้

## Panels about a claim, on the site's pages and on ours.

claim-press-arrived = ต่อไป คุณกดปุ่มนี้เอง แล้วแบบฟอร์มข้อพิพาทจะเปิด ตอบ “ใช่” ที่คำถาม “ได้รับแล้ว?” Recourse จะกรอกแบบฟอร์มที่นั่น

claim-press-not-arrived = ต่อไป คุณกดปุ่มนี้เอง แล้วแบบฟอร์มข้อพิพาทจะเปิด ตอบ “ไม่” ที่คำถาม “ได้รับแล้ว?” Recourse จะกรอกแบบฟอร์มที่นั่น

claim-unfinished = คำร้องของคุณยังไม่เสร็จ

claim-no-reason = คุณยังไม่ได้เลือกว่ามีปัญหาอะไร

claim-bad-amount = จำนวนเงินที่คุณพิมพ์ขอไม่ได้

claim-go-on = ทำต่อ

claim-which-form = คำร้องของคุณสำหรับแบบฟอร์มนี้หรือไม่

claim-unsure = มีคำร้องรออยู่ และหน้านี้ไม่ได้บอกว่าเป็นของสินค้าใด ใช่สินค้านี้หรือไม่

claim-this-one = ใช่ สินค้านี้

claim-discarded = ทิ้งคำร้องของคุณแล้ว

claim-gone-soon = คำร้องนี้จะหายไปถาวรในอีกหนึ่งชั่วโมง หรือทันทีที่คุณเริ่มคำร้องอื่น

claim-restore = เอากลับมา

claim-none = ไม่มีคำร้องรออยู่ เริ่มได้ที่คำสั่งซื้อ ในหน้าของคำสั่งซื้อหรือในป๊อปอัป

claim-order-unknown-title = ไม่รู้จักคำสั่งซื้อนี้

claim-order-unknown = เปิดหน้าของคำสั่งซื้อนี้หนึ่งครั้ง แล้วเริ่มคำร้องที่นั่น

claim-field-short-title = ช่องสั้นเกินไป

claim-field-short = แม้แต่จดหมายที่สั้นที่สุดจากข้อเท็จจริงเหล่านี้ก็ยาวเกินกว่าที่ช่องนี้ให้ได้ โปรดเขียนเอง

claim-no-words-title = Recourse อ่านแบบฟอร์มนี้ไม่ได้

claim-no-words = ไฟล์คำของ Recourse ขาดหายหรืออ่านไม่ได้ ติดตั้ง Recourse ใหม่ สิ่งที่อ่านไว้ไม่หายไป

## Other panels on the site's pages: a heading, and what it is about. Short.

panel-close = ปิด

panel-copy-report = คัดลอกรายงานที่ไม่มีข้อมูลส่วนตัว

talking-title = การคุยไม่ทำให้กำหนดสุดท้ายหยุดเดิน

talking-unnamed = หน้านี้ไม่ได้ระบุคำสั่งซื้อ วันสุดท้ายที่ปลอดภัยของคำสั่งซื้อที่เปิดอยู่ของคุณ:

talking-more = ยังมีคำสั่งซื้ออื่นอีก

page-unreadable-title = Recourse อ่านหน้านี้ไม่ได้

page-unreadable = อ่านคำสั่งซื้อตรงนี้ไม่ได้เลย ({ $page }) เว็บไซต์อาจเปลี่ยนไป หรือตรงนี้ไม่มีคำสั่งซื้อ วันที่ที่แสดงที่อื่นมาจากการเข้าดูครั้งก่อน

page-unsupported-title = Recourse อ่าน aliexpress.ru ไม่ได้

page-unsupported = ส่วนนี้ของ AliExpress เป็นแอปพลิเคชันอื่นที่ Recourse ไม่อ่าน ดูกำหนดสุดท้ายของคุณในเว็บไซต์เอง ส่วนคำสั่งซื้อของ aliexpress.com ยังอ่านตามปกติ

page-crowded-title = คำสั่งซื้อมากเกินไปในครั้งเดียว

page-crowded = หน้านี้แสดงคำสั่งซื้อที่ใหม่สำหรับที่นี่มากกว่าที่รายการใดจะมี คำสั่งซื้อที่เกินไม่ได้เก็บไว้

not-allowed-title = ไม่ได้ทำ

not-allowed = หน้านี้ขอสิ่งนั้นไม่ได้ หรือไม่แสดงคำสั่งซื้อนั้นแล้ว โหลดหน้านี้ใหม่

newer-title = Recourse กลับไปเป็นเวอร์ชันเก่า

newer = ข้อมูลที่เก็บไว้เขียนโดย Recourse เวอร์ชันใหม่กว่า เวอร์ชันเก่านี้จะไม่แตะต้องและไม่แสดงข้อมูลนั้นเลย อัปเดต Recourse

## The browser did not store something. A heading, what became of it, why, and what to do: a sentence each. All of these are critical.

unstored-title = Recourse บันทึกไม่ได้

unstored-import = ไม่ได้นำไฟล์เข้ามา และไม่มีอะไรเปลี่ยนแปลง

unstored-forget = สิ่งที่คุณต้องการลบหายไปแล้ว แต่บันทึกการลบไม่ได้ จะลองใหม่อีกครั้ง

unstored-read = เก็บสิ่งที่เพิ่งอ่านไม่ได้ ข้อมูลนี้จะอยู่จนกว่าจะปิดเบราว์เซอร์ และสิ่งที่อ่านก่อนหน้านี้ไม่หายไป

unstored-full-by = พื้นที่ของเบราว์เซอร์สำหรับส่วนขยายเต็มแล้ว ต้องใช้ { $needs } MB แต่มีที่ว่างสำหรับ { $room } MB ({ $why })

unstored-full = พื้นที่ของเบราว์เซอร์สำหรับส่วนขยายเต็มแล้ว ({ $why })

unstored-why = เบราว์เซอร์ตอบว่า “{ $why }”

unstored-full-next = ลบข้อมูลของคำสั่งซื้อที่คุณไม่ต้องใช้แล้ว ในตัวเลือก แล้วโหลดหน้านี้ใหม่

unstored-next = โหลดหน้านี้ใหม่เพื่อลองอีกครั้ง

## What the shopper says of an order was not taken in. It stands beside what was pressed.

state-order-unknown = ไม่รู้จักคำสั่งซื้อนี้ เปิดหน้าของคำสั่งซื้อหนึ่งครั้ง แล้วบอกที่นั่น

state-item-unknown = ไม่รู้จักสินค้านี้ เปิดหน้าของคำสั่งซื้อหนึ่งครั้ง แล้วบอกที่นั่น

state-no-date = นี่ไม่ใช่วันที่คืนเงินของคำสั่งซื้อที่เปิดอยู่ ไม่มีอะไรเปลี่ยนแปลง

state-elsewhere = คุณบอกเรื่องนี้ในเบราว์เซอร์อื่นของคุณ ยกเลิกได้ที่นั่น

## The options: what a corrected file of the site would change, before it is used. One sentence after another.

preview-known = คำสั่งซื้อที่รู้จักที่นี่: { $n }

preview-over = คำสั่งซื้อที่ตอนนี้ยังมีเวลา แต่หมดเวลาแล้วตามไฟล์นี้: { $n } ({ $numbers })

preview-other = มีสถานะอื่น: { $n } ({ $numbers })

preview-undated = คำสั่งซื้อที่ไม่มีวันที่ตามไฟล์นี้: { $n } ({ $numbers })

import-silent = คำสั่งซื้อที่ตอนนี้ยังมีเวลา และไม่มีการเตือนตามไฟล์นี้: { $n } ({ $numbers })

preview-none = ตามคำและรหัสของไฟล์นี้ ไม่มีคำสั่งซื้อใดที่จะอ่านได้ต่างไป

preview-rest = สิ่งที่ไฟล์นี้อ่านในจุดอื่นของหน้าเว็บจะเห็นเมื่อเปิดหน้านั้น

## Beside what was pressed on a page of ours.

ask-silent = Recourse ไม่ตอบ ลองอีกครั้ง หรือปิดแล้วเปิดใหม่

ask-copied = คัดลอกแล้ว

ask-copy-refused = เบราว์เซอร์ไม่ให้คัดลอก

ask-undone = ทำไม่สำเร็จ เปิดหน้าของคำสั่งซื้อหนึ่งครั้ง แล้วลองอีกครั้งที่นั่น

sheet-nothing = ไม่มีบันทึกของคำสั่งซื้อนี้

## Pages of ours: what stands on them before anything is known.

reading = กำลังอ่าน …

show-more = แสดงเพิ่มเติม

options = ตัวเลือก

popup-about = คุณเปิดข้อพิพาทได้ถึงเมื่อใด

popup-in-tab = เปิดในแท็บ

search = ค้นหา

search-orders = ค้นหาคำสั่งซื้อของคุณ

popup-zone = วันที่นับตามเวลาแปซิฟิกของสหรัฐฯ และแสดงตามเวลาของที่ที่คุณอยู่

file-saved = { $name } อยู่ในโฟลเดอร์ดาวน์โหลดของคุณ

claim-title = Recourse: คำร้องของคุณ

claim-about = คำร้องของคุณ เว็บไซต์มองไม่เห็นสิ่งที่คุณพิมพ์ตรงนี้ก่อนที่คุณจะกรอกลงในแบบฟอร์มของเว็บไซต์

claim-foot = ไม่มีข้อมูลใดถูกส่งจากตรงนี้ คุณส่งแบบฟอร์มในเว็บไซต์ด้วยตัวเอง

sheet-title = เอกสารหลักฐาน

sheet-print = พิมพ์

## The options. A label stands in front of its field or behind its tick.

options-title = Recourse: ตัวเลือก

options-language = ภาษา

options-language-of = Recourse พูด

options-language-browser = ภาษาของเบราว์เซอร์

options-language-why = ยังไม่มีเจ้าของภาษาตรวจคำในภาษาอื่นนอกจากภาษาอังกฤษ หากประโยคใดไม่ชัดเจน ให้เปลี่ยนเป็นภาษาอังกฤษ

options-reminders = การเตือน

options-notify = แสดงการแจ้งเตือน

options-notify-why = เบราว์เซอร์จะถามว่าให้ Recourse แสดงการแจ้งเตือนได้หรือไม่ การแจ้งเตือนบอกเมื่อเวลาเปิดข้อพิพาทใกล้จะหมด บนคอมพิวเตอร์เครื่องนี้เท่านั้น ถ้าไม่มีการแจ้งเตือน แถบเครื่องมือ ป๊อปอัป และแบนเนอร์ในหน้าคำสั่งซื้อของคุณก็บอกเหมือนกัน

options-ladder = เตือนก่อนวันสุดท้ายนานเท่าใด เป็นวัน (d) และชั่วโมง (h)

options-opened = เมื่อเปิดข้อพิพาทได้แล้ว

options-delivered = เมื่อพัสดุส่งถึงแล้ว: ตรวจดูของที่มาถึง

options-moved = เมื่อวันสุดท้ายเลื่อนเร็วขึ้นหรือช้าลง

options-quiet-why = การเตือนที่ตรงกับช่วงเวลาห้ามรบกวนจะมาหลังช่วงนั้น หรือมาก่อนช่วงนั้นถ้าหลังช่วงนั้นจะเหลือเวลาน้อย

options-quiet = ช่วงเวลาห้ามรบกวน

options-quiet-from = ตั้งแต่

options-quiet-to = ถึง

options-quiet-range = ถ้าต้องการช่วงเวลาห้ามรบกวน ให้ใส่ทั้งเวลาเริ่มและเวลาสิ้นสุด ถ้าไม่ต้องการ ให้เว้นว่างทั้งสองช่อง

options-toolbar = แถบเครื่องมือและการจำข้อมูล

options-badge-days = แถบเครื่องมือแสดงวันสุดท้ายล่วงหน้ากี่วัน

options-skip-finished = ฉันไม่สนใจคำสั่งซื้อที่เสร็จสิ้นแล้วและไม่มีวันที่: ไม่ต้องนับ

options-keep-months = ลบข้อมูลของคำสั่งซื้อที่หมดเวลาแล้วและคุณไม่ได้เปิด หลังผ่านไปกี่เดือน

options-sync = เบราว์เซอร์อื่นของคุณ

options-sync-why = ถ้าคุณใช้เบราว์เซอร์นี้ในคอมพิวเตอร์หลายเครื่อง และเข้าสู่ระบบการซิงค์ของเบราว์เซอร์เอง การซิงค์นำกำหนดสุดท้ายที่ยังไม่หมดเวลาของคุณจากเครื่องหนึ่งไปอีกเครื่องหนึ่งได้ เมื่อทำเช่นนั้น กำหนดเหล่านี้จะออกจากเบราว์เซอร์นี้ โดยผ่านบัญชีของบริษัทผู้ทำเบราว์เซอร์ (Google, Mozilla, Microsoft …) และเป็นไปตามกฎของบริษัทนั้นเรื่องการอ่านและการเก็บข้อมูลเหล่านี้ Recourse ไม่มีเซิร์ฟเวอร์ และไม่ส่งอะไรเอง

options-sync-on = นำกำหนดสุดท้ายที่ยังไม่หมดเวลาไปยังเบราว์เซอร์อื่นของฉัน

options-sync-what = สิ่งที่นำไปของคำสั่งซื้อที่เปิดอยู่แต่ละรายการ: หมายเลขคำสั่งซื้อ หมายเลขของสินค้าและจำนวนสินค้า วันที่พร้อมหน้าที่อ่านแต่ละวันที่มา ความคืบหน้าของคำสั่งซื้อและของข้อพิพาท ประเทศปลายทาง โฮสต์ของเว็บไซต์และรหัสบริการของเว็บไซต์ สิ่งที่คุณบอกเกี่ยวกับคำสั่งซื้อ และสิ่งที่คุณทำกับการเตือนของคำสั่งซื้อ ไม่มีชื่อสินค้า ไม่มีราคา ไม่มีผู้ขาย ไม่มีที่อยู่ ไม่มีคำร้อง ให้ทำเครื่องหมายในเบราว์เซอร์แต่ละตัว เมื่อปิด สิ่งที่เบราว์เซอร์นี้ส่งไปจะถูกลบ ส่วนสิ่งที่ได้รับจากเบราว์เซอร์อื่นจะอยู่ที่นี่จนกว่าคุณจะลบ

options-sync-titles = รวมถึงชื่อของสิ่งที่ฉันซื้อ

options-files = ปฏิทินและไฟล์

options-calendar = กำหนดสุดท้ายที่ยังไม่หมดเวลาทั้งหมดเป็นปฏิทิน (.ics)

options-table = คำสั่งซื้อและวันที่สำหรับสเปรดชีต (.csv)

options-ledger = ทุกอย่างที่ Recourse รู้ (.json)

options-import = นำไฟล์ .json กลับเข้ามา

options-forget = ลบข้อมูล

options-order = หมายเลขคำสั่งซื้อ

options-forget-one = ลบข้อมูลของคำสั่งซื้อนี้

options-since = หรือทุกอย่างที่อ่านครั้งแรกตั้งแต่

options-forget-since = ลบสิ่งที่อ่านตั้งแต่เวลานั้น

options-forget-all = ลบข้อมูลทั้งหมด

options-forget-all-again = กดอีกครั้ง: ทุกอย่างจะถูกลบและกู้คืนไม่ได้

options-site = สิ่งที่ Recourse รู้เกี่ยวกับเว็บไซต์

options-site-why = วันที่อยู่ตรงไหนในหน้าเว็บของ AliExpress เขียนไว้ในไฟล์เดียว เมื่อเว็บไซต์เปลี่ยนไป คุณนำเข้าไฟล์ที่แก้ไขแล้วได้ก่อนที่เวอร์ชันใหม่จะออก นำเข้าเฉพาะไฟล์จากคนที่คุณไว้ใจ เพราะไฟล์นี้กำหนดว่าคำใดในหน้าคำสั่งซื้อของคุณจะถือเป็นวันที่ ไฟล์นี้พาไปยังโฮสต์อื่นไม่ได้ และไม่ว่าไฟล์นี้จะเขียนอะไร ก็ทำให้ Recourse กดปุ่มที่ไม่อนุญาตให้กดไม่ได้

options-site-import = นำเข้า site.json ที่แก้ไขแล้ว

## The options: what became of a press. They stand beside what was pressed.

choice-kept = บันทึกแล้ว

choice-not-allowed = เบราว์เซอร์ไม่อนุญาต จึงไม่มีอะไรเปลี่ยนแปลง

choice-refused = { $why } ไม่มีอะไรเปลี่ยนแปลง

choice-no-span = อ่าน { $text } ไม่ได้ เขียนจำนวนวันและชั่วโมง เช่น “14 d, 7 d, 6 h”

choice-no-json = ไฟล์นี้ไม่ใช่ JSON ไม่มีอะไรเปลี่ยนแปลง

choice-no-order = หมายเลขคำสั่งซื้อมีแต่ตัวเลข เหมือนในหน้าคำสั่งซื้อ

choice-no-since = เลือกวันและเวลาก่อน

choice-failed = ทำไม่สำเร็จ: { $why }

forgotten-order = ไม่มีข้อมูลของคำสั่งซื้อ { $number } อีกแล้ว

forgotten-all = ลบข้อมูลทั้งหมดแล้ว

site-file-offered = { $name } ยังไม่ได้ใช้งาน { $what }

site-file-use = ใช้ไฟล์นี้

site-file-used = ตอนนี้ใช้ { $name } แล้ว โหลดหน้าคำสั่งซื้อที่เปิดอยู่ใหม่อีกครั้ง

site-file-refused = ไม่รับ { $name } และยังใช้ของเดิมต่อไป: { $why }

## The icon in the toolbar. It has room for four characters, so no more than one letter behind a number.

icon-days = { $days }ว

icon-days-unsure = { $days }ว?

icon-hours = { $hours }ช

icon-hours-unsure = { $hours }ช?

icon-last-hour = <1ช

icon-last-hour-unsure = <1ช?

icon-unknown = ?{ $n }

icon-unknown-most = ?{ $n }+

## A reminder: the title of a notification, the line in bold in a banner on the site's pages and in the popup. At most eight words,
## with the time left. All are critical: nobody may give up, or wait, because of a wrong word.

reminder-open = เปิดข้อพิพาทให้ทันเวลา: { $left }

reminder-moved = วันสุดท้ายเปลี่ยนไป: { $left }

reminder-delivered = ส่งถึงแล้ว ตรวจดูของที่มา: { $left }

reminder-opened = เปิดข้อพิพาทได้ตอนนี้: { $left }

reminder-part-refunded = คืนเงินบางส่วนแล้ว ดูคำสั่งซื้อ: { $left }

reminder-dispute = ดูข้อพิพาทของคุณ

reminder-look = ดูคำสั่งซื้อนี้

reminder-passed = วันสุดท้ายที่ปลอดภัยสำหรับข้อพิพาทผ่านไปแล้ว

## What a reminder says below its title: one or two sentences. Critical.

reminder-until = คุณเปิดข้อพิพาทได้อย่างปลอดภัยถึง { $day }

reminder-passed-why = วันสุดท้ายที่ปลอดภัยผ่านไปก่อนที่ Recourse จะบอกคุณได้ อาจยังเปิดข้อพิพาทได้ ลองเปิดตอนนี้ ถ้าไม่ได้ ธนาคารของคุณหรือ PayPal อาจยังช่วยได้

reminder-look-by = เปิดหน้าคำสั่งซื้อแล้วตรวจดู อย่างช้า { $day }

reminder-look-why = ไม่ทราบวันสุดท้ายสำหรับข้อพิพาท เปิดหน้าคำสั่งซื้อหนึ่งครั้ง แล้ว Recourse จะอ่านที่นั่น

reminder-late = การเตือนนี้มาช้า เพราะตอนนั้นเบราว์เซอร์ปิดอยู่

reminder-moved-from = วันที่คืนเงินที่ AliExpress แสดงเลื่อนจาก { $from } เป็น { $to }

reminder-unread = เปิดหน้าคำสั่งซื้อ แล้วดูว่าต้องทำอะไร

## Several reminders in one notification: its title, and one line for each order.

reminders-due = มีการเตือน { $n } รายการ

reminders-late = มีการเตือน { $n } รายการที่ถึงเวลาขณะเบราว์เซอร์ปิดอยู่

reminders-line = { $title }: ถึง { $day }

reminders-line-passed = { $title }: อาจหมดเวลาแล้ว ลองเปิดตอนนี้

reminders-more = และอีก { $n } รายการ

## The banner on the site's pages: reminders of other orders than the one that is shown.

reminders-elsewhere = มี { $n } คำสั่งซื้อที่ต้องดู

reminders-elsewhere-by = ดูอย่างช้า { $day }

## Buttons of a reminder.

remind-prepare-claim = เตรียมคำร้อง

remind-me-tomorrow = เตือนฉันพรุ่งนี้

remind-tomorrow = พรุ่งนี้

remind-in-three-days = อีกสามวัน

## Why a reminder was not put off. A notice.

remind-stays = การเตือนยังอยู่

remind-too-late = นั่นสายเกินไป: มีเวลาถึง { $day } เท่านั้น เลือกเวลาอย่างน้อยหนึ่งชั่วโมงก่อนหมดเวลานั้น

remind-over = สายเกินไปที่จะเตือนทีหลัง: ชั่วโมงสุดท้ายที่ปลอดภัยใกล้ถึงหรือผ่านไปแล้ว

## The options: why a choice was not taken. What follows says that nothing was changed.

choice-badge-days = แถบเครื่องมือแสดงล่วงหน้าได้ 1 ถึง 60 วัน

choice-most-reminders = มีการเตือนก่อนวันสุดท้ายได้ไม่เกินสิบสองครั้ง

choice-reminder-span = การเตือนมาได้ตั้งแต่ 1 ชั่วโมงถึง 60 วันก่อนวันสุดท้าย

choice-reminders-sorted = การเตือนแต่ละครั้งมีได้ครั้งเดียว เรียงจากเร็วที่สุดก่อน

choice-quiet-ends = ช่วงเวลาห้ามรบกวนต้องมีเวลาเริ่มและเวลาสิ้นสุด

choice-quiet-same = ช่วงเวลาห้ามรบกวนต้องสิ้นสุดคนละเวลากับที่เริ่ม

choice-quiet-long = ช่วงเวลาห้ามรบกวนยาวได้ไม่เกินสิบสองชั่วโมง

choice-quiet-times = ช่วงเวลาห้ามรบกวนเริ่มและสิ้นสุดที่เวลาหนึ่งของวัน

choice-keep-months = คำสั่งซื้อที่หมดเวลาแล้วเก็บไว้ได้ตั้งแต่ 3 เดือนถึง 10 ปี

choice-unread = อ่านตัวเลือกนี้ไม่ได้ ({ $why })

## The exchange with the shopper's other browsers: beside its choice in the options, and as a notice in the popup.

sync-not-taken = เบราว์เซอร์ไม่รับวันที่สำหรับเบราว์เซอร์อื่นของคุณ ({ $why }) ไม่มีอะไรหายไปที่นี่ และจะลองใหม่อีกครั้ง

sync-not-removed = เบราว์เซอร์ไม่ได้ลบสิ่งที่ส่งให้เบราว์เซอร์อื่นของคุณ ({ $why }) ไม่มีอะไรหายไปที่นี่ และจะลองใหม่อีกครั้ง

sync-no-room = มี { $n } คำสั่งซื้อที่ด่วนน้อยที่สุดซึ่งไม่มีที่ในพื้นที่ซิงค์ของเบราว์เซอร์ เบราว์เซอร์อื่นของคุณจะไม่ทราบเรื่องคำสั่งซื้อเหล่านี้

sync-unread = อ่านไม่ได้ { $n } รายการจากเบราว์เซอร์อื่นของคุณ จึงข้ามไป และไม่มีอะไรที่นี่เปลี่ยนแปลงเพราะเหตุนี้

sync-newer = เบราว์เซอร์อื่นของคุณมี Recourse ที่ใหม่กว่า ซึ่งตัวนี้ไม่เข้าใจ อัปเดต Recourse ที่นี่

sync-last = แลกเปลี่ยนครั้งล่าสุด: { $time }

## A calendar file, which the shopper opens with a calendar of theirs.

calendar-name = วันสุดท้ายสำหรับข้อพิพาท

calendar-open = เปิดข้อพิพาทก่อนรายการนี้สิ้นสุด: { $title }

calendar-part-refunded = คืนเงินบางส่วนแล้ว ดูคำสั่งซื้อก่อนรายการนี้สิ้นสุด: { $title }

calendar-over = หมดแล้ว: ไม่ต้องทำอะไร

## A table for a spreadsheet: the heads of its columns, one to four words each. Numbers, days and addresses below them are the same in every language.

table-order = หมายเลขคำสั่งซื้อ

table-store = ร้านค้า

table-title = สินค้า

table-quantity = จำนวน

table-currency = สกุลเงิน

table-price = ราคา

table-placed = สั่งซื้อเมื่อ

table-refund-date = วันที่คืนเงิน

table-state-head = สภาพ

table-safe-until = ปลอดภัยถึง

table-closed-after = น่าจะหมดเวลาหลัง

table-mark = ทราบวันที่ได้อย่างไร

table-why = เหตุผล

table-link = ลิงก์

table-state =
    { $state ->
        [not-shipped] ยังไม่จัดส่ง
        [too-early] ยังเร็วเกินไป
        [open] เปิดได้
        [last-hours] ชั่วโมงสุดท้าย
        [doubtful] อาจหมดเวลาแล้ว
        [closed] น่าจะหมดเวลาแล้ว
        [in-dispute] อยู่ในข้อพิพาท
        [refunded] คืนเงินแล้ว
        [refunded-in-part] คืนเงินบางส่วนแล้ว
        [cancelled] ยกเลิกแล้ว
       *[unknown] ไม่ทราบ
    }

## Files that are brought back, and what is forgotten: what became of it, in the options.

imported = นำกลับเข้ามาแล้ว

imported-orders = นำเข้าแล้ว { $n } คำสั่งซื้อ

import-strange = ไฟล์นี้ไม่ได้ทำโดย Recourse ไม่มีอะไรเปลี่ยนแปลง

import-newer = ไฟล์นี้ทำโดย Recourse เวอร์ชันใหม่กว่า ไม่มีอะไรเปลี่ยนแปลง อัปเดต Recourse แล้วนำไฟล์กลับเข้ามาอีกครั้ง

import-unversioned = ไฟล์นี้ไม่ได้บอกว่า Recourse เวอร์ชันใดเป็นผู้ทำ ไม่มีอะไรเปลี่ยนแปลง

import-damaged = ไฟล์นี้เสียหาย ({ $why }) ไม่มีอะไรเปลี่ยนแปลง

forgotten-since = ลบข้อมูลของ { $n } คำสั่งซื้อแล้ว

forget-failed = ลบข้อมูลทั้งหมดไม่ได้ ({ $why }) ลองอีกครั้ง

forget-not-shared = ลบข้อมูลทั้งหมดที่นี่แล้ว แต่ยังไม่ได้ลบสิ่งที่ส่งให้เบราว์เซอร์อื่นของคุณ ({ $why })

## What went wrong between a page and Recourse: behind “This could not be done:”, or in a notice beside a page.

asked-too-much = หน้านี้ขอมากเกินไปในครั้งเดียว

told-too-much = หน้านี้มีข้อมูลมากกว่าหน้าใดของ AliExpress จึงไม่ได้อ่านอะไรจากหน้านี้

## Which site file is used: it says where on AliExpress's pages the dates stand. In the options, and as a notice in the popup.

site-file-built-in = ที่ใช้อยู่: ไฟล์ที่มากับ Recourse ({ $version })

site-file-corrected = หน้าเว็บถูกอ่านด้วยไฟล์ของเว็บไซต์ที่คุณนำเข้า ({ $version })

site-file-outdated = ไฟล์ของเว็บไซต์ที่คุณนำเข้า ({ $version }) ไม่ได้ใช้แล้ว: Recourse เวอร์ชันนี้มีไฟล์ที่ใหม่กว่า

site-file-bad = ไม่ได้ใช้ไฟล์ของเว็บไซต์ที่คุณนำเข้า แต่ใช้ไฟล์ที่มากับ Recourse: { $why }

site-file-remove = ลบไฟล์ที่นำเข้า

## The evidence sheet, a page to print: labels in front of values, and headings. One to three words each.

sheet-order = คำสั่งซื้อ

sheet-store = ร้านค้า

sheet-item = สินค้า

sheet-line = หมายเลขสินค้าในคำสั่งซื้อ

sheet-quantity = จำนวน

sheet-price = ราคา

sheet-total = ยอดรวมคำสั่งซื้อ

sheet-status = สถานะ

sheet-dispute = ข้อพิพาท

term =
    { $kind ->
        [after-receipt] คืนสินค้าหรือคืนเงินหลังได้รับ
        [after-placed] ข้อพิพาทหลังสั่งซื้อ
        [free-return] ส่งคืนฟรีหลังส่งถึง
       *[return-shipment] เวลาสำหรับส่งสินค้าคืน
    }

stage =
    { $stage ->
        [seller] รอผู้ขาย
        [shopper] รอคุณ
        [platform] รอ AliExpress
        [return] ต้องส่งสินค้าคืน
        [refunded] คืนเงินแล้ว
        [refunded-in-part] คืนเงินบางส่วนแล้ว
        [ended] สิ้นสุดแล้ว
        [unread] อ่านไม่เข้าใจ
       *[unknown] เปิดอยู่
    }

sheet-number = { $n }

sheet-days = { $n } วัน

sheet-day = { $day }

sheet-moved-day = { $from } แล้ว { $to }

sheet-place = { $page }, { $at }

sheet-place-words = { $page }, { $at }: “{ $words }”

sheet-read = สิ่งที่อ่านได้

sheet-moved = วันที่ที่เลื่อน

sheet-way = เส้นทางของพัสดุ

sheet-said = สิ่งที่ผู้ซื้อบอก

statement =
    { $statement ->
        [received] ของมาถึงแล้ว
        [not-received] ของยังไม่มา
       *[deadline] วันที่คืนเงิน
    }

sheet-foot = บันทึกโดย Recourse จากหน้าเว็บ AliExpress ตามที่แสดง ทำเมื่อ { $day } เวลาใน { $zone }

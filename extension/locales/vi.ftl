# What Recourse says, in Vietnamese. No native speaker has reviewed it yet; en.ftl says where each message stands.

between-sentences = { " " }

sum = { $amount } { $currency }

## What the toolbar says while the pointer rests on it. One sentence after another; what comes first is most urgent.

toolbar-days-left = Còn { $days } ngày để mở tranh chấp gấp nhất.

toolbar-hours-left = Còn { $hours } giờ để mở tranh chấp gấp nhất.

toolbar-last-hour = Còn chưa đến một giờ để mở tranh chấp gấp nhất.

toolbar-near = Có { $n } hạn chót sắp đến.

toolbar-at-risk = Có nguy cơ mất: { $sums }.

toolbar-doubtful = Có { $n } món hàng có thể đã hết thời gian mở tranh chấp. Hãy thử ngay.

toolbar-awaited = Có { $n } tranh chấp đang chờ bạn trả lời. Hãy mở trang tranh chấp và trả lời.

toolbar-unreadable = Không đọc được một trang đơn hàng. Mở Recourse để xem thêm.

toolbar-degraded = Chỉ đọc được một phần của một trang đơn hàng. Mở Recourse để xem thêm.

toolbar-lost = Một phần dữ liệu đã lưu bị mất. Mở Recourse để xem mất gì.

toolbar-no-order = Recourse chưa biết đơn hàng nào. Hãy mở danh sách đơn hàng của bạn trên AliExpress.

toolbar-no-orders-there = AliExpress không hiện đơn hàng nào của tài khoản này.

toolbar-disputed = Có { $n } đơn hàng đang tranh chấp.

toolbar-clear = Không có hạn chót mở tranh chấp nào trong { $days } ngày tới.

toolbar-left-out-none = Các đơn hàng đã xong và không còn ngày nào sắp tới được bỏ qua, như bạn đã chọn.

toolbar-left-out = { $n } đơn hàng đã xong và không còn ngày nào sắp tới được bỏ qua, như bạn đã chọn.

## How much is known: in the toolbar and at the top of the popup.

orders-undated = Có { $n } đơn hàng chưa có ngày. Hãy mở trang của đơn một lần, hoặc để Recourse tìm.

orders-unseen = Có { $n } đơn hàng đã qua ngày cuối nhưng có thể vẫn mở tranh chấp được. Hãy mở trang của đơn một lần để xem, hoặc để Recourse kiểm tra.

orders-unshipped = Có { $n } đơn hàng chưa được gửi, nên chưa có ngày.

orders-read = Đã đọc { $n } đơn hàng.

orders-older = Các đơn cũ hơn sẽ được đọc khi nút “Xem đơn hàng” trong danh sách của trang web hiện chúng ra.

orders-aged = Có { $n } đơn được coi là đã hết thời gian chỉ vì đã cũ: chưa ai thấy là đã hết thật.

## The popup.

popup-no-orders-there = Vào ngày { $day }, AliExpress không hiện đơn hàng nào của tài khoản này. Khi có đơn hàng, hãy mở danh sách đơn hàng của bạn, chúng sẽ hiện ở đây.

popup-no-order = Chưa biết đơn hàng nào. Hãy mở danh sách đơn hàng của bạn trên AliExpress: danh sách được đọc trong lúc bạn xem.

## Names of what the site has: they stand in brackets, after a colon or between quotation marks, and never begin a sentence.

page =
    { $page ->
        [order-list] danh sách đơn hàng
        [classic-order-list] danh sách đơn hàng
        [order-detail] trang đơn hàng
        [classic-order-detail] trang đơn hàng
        [tracking] trang theo dõi
        [refund-list] danh sách hoàn tiền
        [dispute-status] trang tranh chấp
        [dispute-form] biểu mẫu tranh chấp
       *[unknown] trang
    }

page-elsewhere =
    { $page ->
        [order-list] danh sách đơn hàng trong trình duyệt khác của bạn
        [classic-order-list] danh sách đơn hàng trong trình duyệt khác của bạn
        [order-detail] trang đơn hàng trong trình duyệt khác của bạn
        [classic-order-detail] trang đơn hàng trong trình duyệt khác của bạn
        [tracking] trang theo dõi trong trình duyệt khác của bạn
        [refund-list] danh sách hoàn tiền trong trình duyệt khác của bạn
        [dispute-status] trang tranh chấp trong trình duyệt khác của bạn
        [dispute-form] biểu mẫu tranh chấp trong trình duyệt khác của bạn
       *[unknown] trang trong trình duyệt khác của bạn
    }

status =
    { $status ->
        [awaiting-payment] chờ thanh toán
        [awaiting-shipment] chờ gửi hàng
        [awaiting-delivery] chờ giao hàng
        [completed] hoàn tất
        [closed] đã đóng
        [cancelled] đã hủy
        [in-dispute] đang tranh chấp
        [refunded] đã hoàn tiền
       *[unknown] không rõ
    }

money = { $sums }

order-number = Đơn hàng { $number }

order-untitled = Đơn hàng

more = Xem thêm

open-order = Mở đơn hàng

## How long it is until the last safe day. It stands alone, behind the day. Three words.

left-days = còn { $days } ngày

left-hours = còn { $hours } giờ

left-last-hour = còn chưa đến một giờ

## One line on a card of the site's list and in a row of the popup: short remarks, one behind another, each of which stands alone.
## All that stand on one card have fourteen words together.
## What is certain, what is not, and on which day something ends must survive every translation: all of these are critical.

chip-unread = Recourse không đọc được đơn này ở đây. Hãy mở đơn, hoặc tự xem ngày.

chip-unprinted = Recourse chưa đọc đơn này. Hãy cuộn xuống đến đơn trước khi in.

line-dispute-until = Mở tranh chấp được đến { $day }

line-until = đến { $day }

line-last-day = ngày cuối { $day }

line-unknown = Chưa rõ ngày cuối

line-for =
    { $purpose ->
        [not-received] nếu chưa nhận
        [not-as-described] nếu hàng lỗi
       *[any-reason] nếu không muốn
    }

line-mark =
    { $certainty ->
        [shown] AliExpress
        [worked-out] tính ra
       *[estimate] ước chừng
    }

line-opens = Mở tranh chấp được từ { $day }

line-opens-between = Mở tranh chấp được từ một ngày trong khoảng { $first } đến { $last }

line-not-open = Chưa mở tranh chấp được

line-open = Hiện mở tranh chấp được.

line-doubtful = Có thể đã quá muộn, thử ngay.

line-was-open = Trước đây mở được đến { $day }

line-closed = Nhiều khả năng đã quá muộn sau { $day }

line-part-refunded = Đã hoàn một phần tiền

line-maybe-part-refunded = Có thể đã hoàn một phần tiền

line-rest-was-open = phần còn lại trước đây mở được đến { $day }

line-check-by = kiểm tra chậm nhất { $day }

line-check-now = kiểm tra ngay

line-not-shipped = Chưa gửi hàng, chưa có ngày

line-was-not-shipped = Vào { $day } chưa gửi hàng, kiểm tra lại

line-in-dispute = Đang tranh chấp

line-your-turn = Đang tranh chấp: đến lượt bạn

line-refunded = Đã hoàn tiền

line-cancelled = Đã hủy

line-may-wait = Có thể có tranh chấp đang chờ bạn

line-differs = Các trang không khớp

row-date-moved = ngày đã đổi

row-delivered = đã giao?

row-muted = không nhắc

row-why-muted = Không có lời nhắc cho đơn hàng này, vì bạn đã yêu cầu không nhắc. Ngày của đơn vẫn được tính trên thanh công cụ.

awaited = Một tranh chấp về đơn hàng này đang chờ bạn trả lời: hãy mở đơn hàng. Đã thấy ngày { $day }: { $page }.

differs-from-list = Ngày { $day }, danh sách đơn hàng hiện đơn này là “{ $status }”. Trang của chính đơn lại hiện khác, và Recourse theo trang đó: hãy mở đơn hàng để xem hiện giờ thế nào.

differs-from-data = Trang hiện đơn hàng này là “{ $shown }”, còn dữ liệu phía sau trang ghi “{ $other }”. Recourse theo những gì trang hiện: trong hai điều, đó là điều an toàn hơn.

## The two buttons that begin a claim, and the last day beside each where they differ.

claim-not-arrived = Chưa nhận được?

claim-something-wrong = Có vấn đề?

claim-try-now = thử ngay

claim-doubtful = có thể đã quá muộn, thử ngay: trước đây mở được đến { $day }

claim-closed = nhiều khả năng đã quá muộn sau { $day }

claim-unknown = chưa rõ ngày cuối

## What is unfolded under a row or an order, and what the shopper can say.

all-dates = Tất cả các ngày và chỉnh sửa

say-or-correct = Cho biết hàng đã đến chưa, hoặc sửa lại ngày

say-not-arrived = Hàng chưa đến

say-arrived = Hàng đã đến

say-take-back = Rút lại điều đã báo

say-other-date = Trang web hiện một ngày hoàn tiền khác (“Hoàn tiền nếu không giao trước ngày …”):{ " " }

say-use-date = Dùng ngày này

calendar-file = Tệp lịch

remind-never = Không nhắc

remind-again = Nhắc lại cho tôi như trước

## Why a date is what it is. Whole sentences, one behind another: which days were read, where and when, and what was added to them.
## They stand under the date in small print, unfolded; on an order's own page in view. What is certain must survive: all are critical.

milestone =
    { $event ->
        [placed] Đã đặt hàng
        [paid] Đã thanh toán
        [shipped] Đã gửi hàng
        [delivered] Đã giao hàng
        [completed] Hoàn tất
        [estimated-delivery] Dự kiến giao hàng
        [delivery-deadline] Ngày hoàn tiền
        [delay-coupon] Ngày của phiếu giảm giá
        [seller-asked] Đã nhờ người bán giúp
        [dispute-opened] Đã mở tranh chấp
        [seller-answered] Người bán đã trả lời
        [return-approved] Đã đồng ý trả hàng
        [ruled] AliExpress đã quyết định
        [refunded] Đã hoàn tiền
       *[dispute-state] Ngày ghi cạnh tranh chấp
    }

why-shipped = Hàng được gửi ngày { $day }.

why-shipped-unknown = Chưa biết hàng được gửi ngày nào.

why-no-date = Chưa biết ngày hoàn tiền, nên cũng chưa biết ngày cuối để mở tranh chấp.

why-days = { $event }: { $readings }.

why-reading = { $day } ({ $sources })

why-source-page = { $page }, đọc ngày { $day }

why-source-said = bạn đã báo điều này vào { $day }

why-source-set = bạn đã đặt ngày này vào { $day }

why-source-earliest = ngày sớm nhất có thể, theo những gì đọc được ngày { $day }

why-source-latest = ngày muộn nhất có thể, theo những gì đọc được ngày { $day }

why-plus-days = Cộng thêm { $n } ngày.

why-plus-days-earliest = Cộng thêm { $n } ngày vào ngày sớm nhất trong các ngày này.

why-plus-hours = Cộng thêm { $n } giờ.

why-plus-hours-earliest = Cộng thêm { $n } giờ vào ngày sớm nhất trong các ngày này.

why-plus-business-days = Cộng thêm { $n } ngày làm việc.

why-plus-business-days-earliest = Cộng thêm { $n } ngày làm việc vào ngày sớm nhất trong các ngày này.

why-shown-days = Cộng thêm { $n } ngày, như chính AliExpress ghi ({ $page }, đọc ngày { $day }).

why-shown-days-earliest = Cộng thêm { $n } ngày vào ngày sớm nhất trong các ngày này, như chính AliExpress ghi ({ $page }, đọc ngày { $day }).

why-shown-none = Không cộng thêm gì, như chính AliExpress ghi ({ $page }, đọc ngày { $day }).

why-or = Hoặc được tính như sau:

why-zone-pacific = Mỗi ngày bắt đầu và kết thúc theo giờ Thái Bình Dương của Mỹ.

why-zone-utc = Mỗi ngày bắt đầu và kết thúc theo giờ quốc tế (UTC).

why-zone-own = Mỗi ngày bắt đầu và kết thúc theo giờ nơi bạn ở.

why-end-unknown =
    { $event ->
        [placed] Chưa biết ngày đặt hàng, nên cũng không biết còn có thể mở tranh chấp bao lâu nữa.
        [paid] Chưa biết ngày thanh toán, nên cũng không biết còn có thể mở tranh chấp bao lâu nữa.
        [shipped] Chưa biết ngày gửi hàng, nên cũng không biết còn có thể mở tranh chấp bao lâu nữa.
        [delivered] Chưa biết ngày giao hàng, nên cũng không biết còn có thể mở tranh chấp bao lâu nữa.
        [completed] Chưa biết ngày hoàn tất, nên cũng không biết còn có thể mở tranh chấp bao lâu nữa.
        [delivery-deadline] Chưa biết ngày hoàn tiền, nên cũng không biết còn có thể mở tranh chấp bao lâu nữa.
       *[dispute-state] Chưa biết một ngày cần đến, nên cũng không biết còn có thể mở tranh chấp bao lâu nữa.
    }

## By which rule a date is counted: a sentence in front of the days that it is counted from, where there are several rules. Critical.

why-several = Có nhiều hơn một cách tính. Ngày sớm nhất dùng để nhắc bạn, và ngày muộn nhất quyết định khi nào hết thời gian.

reading-delivery = AliExpress có thể tự xác nhận đã nhận hàng sau khi giao.

reading-brazil = Ở Brazil, bạn được đổi ý.

reading-free-return = Món hàng được gửi trả miễn phí.

reading-other = Một quy tắc từ tệp khác tự gọi mình là: “{ $words }”.

## One kind of trouble and its dates, in whole sentences: unfolded under “All dates”. Critical.

clock-purpose =
    { $purpose ->
        [not-received] Nếu hàng chưa đến:
        [not-as-described] Nếu hàng lỗi hoặc không đúng mô tả:
       *[any-reason] Nếu bạn không muốn món hàng:
    }

clock-opens = Bạn sẽ mở được tranh chấp từ { $day }.

clock-opens-between = Bạn sẽ mở được tranh chấp từ { $first }, hoặc chậm nhất từ { $last }.

clock-opened = Đã có thể mở tranh chấp từ { $day }.

clock-opened-between = Đã có thể mở tranh chấp từ { $first }, hoặc chậm nhất từ { $last }.

clock-waits = Khi thông tin theo dõi trông bình thường, AliExpress có thể bắt bạn chờ đến { $day }.

clock-from-arrival = Bạn mở được tranh chấp từ ngày hàng đến.

clock-look = Chưa biết ngày cuối. Hãy kiểm tra trang của đơn hàng chậm nhất { $day }.

clock-look-now = Chưa biết ngày cuối. Hãy kiểm tra trang của đơn hàng ngay.

clock-safe = Ngày an toàn cuối cùng là { $day }.

clock-unknown = Chưa biết ngày cuối.

clock-closed = Nhiều khả năng đã quá muộn sau { $day }.

clock-end-unknown = Không biết còn có thể mở bao lâu nữa.

clock-how =
    { $certainty ->
        [shown] Chính AliExpress hiện điều này.
        [worked-out] Recourse đã tính ra điều này.
       *[estimate] Đây chỉ là ước chừng.
    }

## Why the button that opens a dispute is not there. On an order's page and in a row. Critical: nobody may stop because of a wrong word.

no-button-not-shipped = Không có nút tranh chấp: chưa có gì được gửi. Khi hàng chưa được gửi, bạn có thể hủy đơn hàng.

no-button-in-dispute = Không có nút tranh chấp: đã có một tranh chấp về món hàng này. Hãy theo dõi tranh chấp đó, và đưa vào đó mọi lỗi bạn phát hiện.

no-button-too-late = Không có nút tranh chấp: nhiều khả năng đã quá muộn. Ngày an toàn cuối cùng đã qua ({ $day }), và theo cách tính muộn nhất, thời gian đã hết vào { $last }. Nếu nút vẫn có ở đó, hãy nhấn ngay hôm nay.

no-button-too-early = Chưa có nút tranh chấp: còn quá sớm. Nút dự kiến sẽ hiện vào { $day }.

no-button-too-early-between = Chưa có nút tranh chấp: còn quá sớm. Nút dự kiến sẽ hiện vào { $first }, chậm nhất vào { $last }.

no-button-finished = Không có nút tranh chấp: đơn hàng đã xong. Riêng điều đó không làm bạn mất quyền mở tranh chấp: đơn đã xong có thời gian ngắn hơn và kém chắc chắn hơn cho việc này, và chưa biết ngày cuối. Hãy mở trang của chính đơn hàng để tìm ngày đó.

no-button-finished-doubtful = Không có nút tranh chấp: đơn hàng đã xong. Đơn đã xong có thời gian mở tranh chấp ngắn hơn và kém chắc chắn hơn: ngày an toàn cuối cùng đã qua ({ $day }), nên có thể đã quá muộn. Hãy hỏi AliExpress qua chat ngay hôm nay.

no-button-finished-open = Không có nút tranh chấp: đơn hàng đã xong. Riêng điều đó không làm bạn mất quyền mở tranh chấp: đơn đã xong có thời gian ngắn hơn và kém chắc chắn hơn cho việc này, và theo những gì biết được, ngày an toàn cuối cùng là { $day }. Hãy xem cuối trang của chính đơn hàng, hoặc hỏi AliExpress qua chat.

no-button-doubtful = Không có nút tranh chấp: có thể đã quá muộn. Ngày an toàn cuối cùng đã qua ({ $day }). Theo một cách tính khác, thời gian còn đến { $last }. Hãy hỏi AliExpress qua chat ngay hôm nay.

no-button-doubtful-open-ended = Không có nút tranh chấp: có thể đã quá muộn. Ngày an toàn cuối cùng đã qua ({ $day }). Không biết còn có thể mở bao lâu nữa. Hãy hỏi AliExpress qua chat ngay hôm nay.

no-button-in-transit = Không có nút tranh chấp: gói hàng vẫn đang trên đường. Khi thông tin theo dõi trông bình thường, AliExpress có thể chưa hiện nút cho đến { $wait }. Khi đó hãy xem lại. Ngày an toàn cuối cùng là { $day }.

no-button-moved = Không tìm thấy nút tranh chấp ở món hàng này, dù lẽ ra mở tranh chấp được đến { $day }. Hãy xem cuối trang của chính đơn hàng, nơi mỗi món có nút riêng “Trả hàng/hoàn tiền” (hoặc “Mở tranh chấp”), và tải lại trang một lần. Nếu vẫn không có nút, hãy hỏi AliExpress qua chat trước ngày đó.

no-button-moved-undated = Không tìm thấy nút tranh chấp ở món hàng này, và chưa biết ngày cuối của món. Hãy xem cuối trang của chính đơn hàng, nơi mỗi món có nút riêng “Trả hàng/hoàn tiền” (hoặc “Mở tranh chấp”), và tải lại trang một lần. Nếu vẫn không có nút, hãy hỏi AliExpress qua chat ngay hôm nay.

no-button-unknown = Không có nút tranh chấp, và biết quá ít về đơn hàng này để nói vì sao.

## What pressing “Confirm received” would end. Critical: it cannot be taken back.

confirm-meaning = Xác nhận đã nhận hàng nghĩa là nói mọi thứ đã đến và đều ổn, và để người bán nhận tiền. Việc này không thể rút lại.

confirm-shortens = Nếu bạn không xác nhận, bạn vẫn mở được tranh chấp an toàn đến hết { $day }. Nếu bạn xác nhận hôm nay, thời gian đó có thể chỉ còn đến hết { $after }.

confirm-begins = Nếu bạn xác nhận hôm nay, thời gian mở tranh chấp có thể chỉ còn đến hết { $after }.

confirm-unclear = Xác nhận đã nhận hàng có thể làm bạn mất quyền mở tranh chấp. Thời gian còn lại sau đó ngắn hơn và kém chắc chắn hơn.

confirm-no-scan = Không hãng vận chuyển nào báo gói hàng này đã được giao. Chỉ xác nhận những gì bạn đang cầm trong tay.

guard-any = Xác nhận là trả tiền cho người bán và không thể rút lại. Việc này có thể làm bạn mất quyền mở tranh chấp: chỉ xác nhận những gì bạn đang cầm trong tay.

guard-begins = Xác nhận rồi thì không thể rút lại. Nếu bạn xác nhận hôm nay, bạn chỉ mở được tranh chấp an toàn đến hết { $after } ({ $mark }). Nếu không xác nhận, chưa biết ngày cuối.

guard-in-dispute = Đang có một tranh chấp mở. Xác nhận là nói mọi thứ đã đến và đều ổn, không thể rút lại, và có thể kết thúc tranh chấp.

guard-shortens = Xác nhận rồi thì không thể rút lại. Nếu bạn không xác nhận, bạn vẫn mở được tranh chấp an toàn đến hết { $day } ({ $mark }). Nếu bạn xác nhận hôm nay, chỉ an toàn đến hết { $after } ({ $after_mark }).

guard-unclear = Xác nhận rồi thì không thể rút lại, và làm thời gian mở tranh chấp kém chắc chắn hơn. Nếu bạn không xác nhận, bạn vẫn mở được tranh chấp an toàn đến hết { $day } ({ $mark }).

guard-unknown = Xác nhận rồi thì không thể rút lại. Việc này có thể làm bạn mất quyền mở tranh chấp.

## Other buttons of the site that cannot be taken back: accepting an offer in a dispute, and cancelling a dispute. Critical.

accept-final = Chấp nhận đề nghị sẽ kết thúc hẳn tranh chấp này: không thể mở lại.

accept-offer = Chấp nhận đề nghị sẽ kết thúc hẳn tranh chấp này: không thể mở lại. Bạn đã yêu cầu { $asked }. Đề nghị là { $offered }.

cancel-over = Hủy là rút lại tranh chấp này. Ngày an toàn cuối cùng của nó đã qua: { $day } ({ $mark }). Có thể không mở lại được.

cancel-safe = Hủy là rút lại tranh chấp này. Chỉ có thể mở lại khi còn thời gian: điều đó an toàn đến hết { $day } ({ $mark }).

cancel-unknown = Hủy là rút lại tranh chấp này. Chỉ có thể mở lại khi còn thời gian, và chưa biết ngày cuối.

## While the shopper and the seller write to each other. Critical.

talk-open = Dù ở đây nói gì, hãy mở tranh chấp kịp thời: ngày an toàn cuối cùng là { $day } ({ $mark }). Nhắn cho người bán không làm dừng hạn chót. Lời hứa thêm thời gian chỉ có giá trị khi trang của đơn hàng hiện ngày mới.

talk-doubtful = Đừng chờ câu trả lời ở đây: có thể đã quá muộn. Hãy thử ngay. Ngày an toàn cuối cùng đã qua: { $day } ({ $mark }).

talk-estimate = Chưa biết ngày cuối của đơn hàng này. Hãy mở trang của đơn để tìm ngày đó trước khi bạn đồng ý chờ.

talk-in-part = Chỉ một phần tiền được hoàn lại. Không biết có thể mở tranh chấp khác hay không. Hãy xem trang của chính đơn hàng, dù ở đây nói gì: ngày an toàn cuối cùng là { $day } ({ $mark }).

## What else to know of an order now: sentences in view on its page and in its row.

extension = Hàng vẫn đang trên đường, và ngày an toàn cuối cùng còn nhiều nhất hai tuần nữa. Bạn có thể xin người bán gia hạn thời gian giao hàng: việc này chỉ có giá trị nếu sau đó trang của đơn hàng hiện ngày mới. Nếu không, hãy mở tranh chấp. Ngày an toàn cuối cùng là { $day }.

extension-late = Hàng vẫn đang trên đường, và đã quá muộn để xin người bán thêm thời gian. Hãy mở tranh chấp ngay. Ngày an toàn cuối cùng là { $day }.

scan = Hãng vận chuyển báo là đã giao ngày { $day }. Hãy kiểm tra hàng ngay: AliExpress có thể tự xác nhận đã nhận hàng, và một thời gian mở tranh chấp ngắn hơn có thể đang chạy. Nếu không có gì đến, hãy lưu ảnh trang theo dõi ngay hôm nay.

moved-earlier = Ngày hoàn tiền nay sớm hơn: dời từ { $from } sang { $to } ({ $page }, đọc ngày { $seen }). Bạn bớt đi { $days } ngày.

moved-later = Ngày hoàn tiền nay muộn hơn: dời từ { $from } sang { $to } ({ $page }, đọc ngày { $seen }). Bạn có thêm { $days } ngày.

said-deadline = Ngày { $seen }, bạn đã đặt ngày hoàn tiền là { $day }. AliExpress hiện { $from } ({ $page }). Ngày của bạn dùng để nhắc bạn; ngày muộn hơn trong hai ngày quyết định khi nào hết thời gian.

said-deadline-alone = Ngày { $seen }, bạn đã đặt ngày hoàn tiền là { $day }. Không trang nào hiện ngày này.

said-not-received = Ngày { $day }, bạn đã báo là hàng chưa đến.

said-received = Ngày { $day }, bạn đã báo là hàng đã đến.

dispute-cancelling = Đừng hủy chỉ vì người bán yêu cầu: chỉ có thể mở lại khi còn thời gian.

dispute-refunded = Tiền có thể mất đến 20 ngày làm việc kể từ khi có quyết định. Nếu đến lúc đó chưa về, hãy hỏi AliExpress.

dispute-return = Ở đây không có gì tự diễn ra: trong 10 ngày kể từ khi đồng ý, hoặc như ghi trong yêu cầu, hàng phải được gửi đi và mã vận đơn phải được nhập. Hãy giữ biên nhận.

dispute-shopper = Đến lượt bạn: hãy trả lời đề nghị. Chấp nhận sẽ kết thúc hẳn tranh chấp. Bạn cũng có thể từ chối một đề nghị và yêu cầu đề nghị khác.

dispute-wait = Thường mất vài ngày đến vài tuần, và có thể kéo dài qua ngày cuối để mở tranh chấp. Cho đến khi giải quyết xong, cả hai bên có thể thay đổi yêu cầu của mình.

refund-all-unclear = Đã hoàn lại { $back } ({ $page }, đọc ngày { $seen }). Không biết đó có phải là toàn bộ số đã trả hay không.

refund-part = Đã hoàn lại { $back } trong { $paid } ({ $page }, đọc ngày { $seen }).

refund-part-unclear = Đã có tiền hoàn lại ({ $page }, đọc ngày { $seen }). Không biết đó có phải là toàn bộ số đã trả hay không.

refund-rest = Không biết có thể mở tranh chấp khác hay không. Nếu việc này chưa giải quyết xong, hãy tìm nút đó trên trang của chính đơn hàng.

refund-which = Không ghi là cho món hàng nào.

left-card = Nếu bạn trả bằng thẻ, ngân hàng của bạn có thể lấy lại khoản thanh toán (chargeback). Ngân hàng có thời hạn riêng: hãy hỏi sớm.

left-chat = Cách có thể còn lại là chat của chính AliExpress. Hãy cho họ biết số đơn hàng và có vấn đề gì.

## Dates of rules that are no last day for a dispute. $day: the last day, that day included, unless something else is said.

rule-appeal = Hãy xem bạn có thể khiếu nại quyết định hay không. Nghe nói có 7 ngày cho việc này, tức là sẽ hết vào { $day }.

rule-platform-joins = Nếu bạn và người bán không thống nhất được, AliExpress sẽ tự can thiệp. Dự kiến khoảng { $day }.

rule-refund-arrives = Tiền có thể mất đến 20 ngày làm việc. Nếu đến { $day } chưa về, hãy hỏi AliExpress.

rule-return-and-number = Hãy gửi trả hàng và nhập mã vận đơn, chậm nhất đến hết { $day }. Hãy làm cả hai: nếu không có mã đó, tiền sẽ về người bán.

rule-seller-answers = Người bán có 5 ngày để trả lời, đến khoảng { $day }. Nếu họ không trả lời, việc được giải quyết như bạn yêu cầu.

rule-delay-coupon = Đây không phải là ngày cho tranh chấp, mà cho phiếu giảm giá: nếu đến hết { $day } chưa có gì đến, trên trang của đơn hàng bạn có thể xin phiếu giảm giá vì giao chậm.

rule-free-return = Trả hàng miễn phí: gửi trả chậm nhất đến hết { $day }, hàng chưa dùng, không cần lý do.

rule-eu-guarantee = Bảo hành theo luật ở EU: người bán chịu trách nhiệm về lỗi đến { $day }, bất kể thời hạn tranh chấp của chính AliExpress.

rule-eu-withdrawal = Quyền hủy mua ở EU: bạn có thể tuyên bố đến hết { $day }. Thường bạn phải trả phí gửi trả.

rule-paypal = Nếu bạn trả bằng PayPal, chương trình bảo vệ người mua của PayPal nhận hồ sơ đến hết { $day }.

rule-warranty = Một số món có bảo hành một năm, sẽ hết vào khoảng { $day }. Hãy xem trang của món hàng.

rule-other = Đến { $day }, theo một quy tắc từ tệp khác tự gọi mình là: “{ $words }”.

rule-other-unnamed = Đến { $day }, theo một quy tắc từ tệp khác không cho biết để làm gì.

## What a dispute may bring besides its outcome: in the composer, before it is begun.

side-cashback = Tiền cashback từ dịch vụ khác có thể bị thu lại đối với phần được hoàn tiền.

side-many-disputes = Từng có lần người ta kể rằng rất nhiều tranh chấp so với số đơn hàng có thể khiến tài khoản bị xem xét.

## The head of the popup: short remarks, one behind another, each of which stands alone. These are critical.

head-doubtful = { $n } món có thể đã hết thời gian: thử ngay

head-awaited = { $n } tranh chấp đang chờ bạn

head-closing = { $n } món sẽ hết thời gian trong 7 ngày tới

head-none-closes = Không món nào hết thời gian trong 7 ngày tới

head-none-known = Không có ngày đã biết nào trong 7 ngày tới

head-next = tiếp theo: đến { $day }

head-at-stake = { $sums } có thể mất

head-at-least-at-stake = ít nhất { $sums } có thể mất

## Notices in the popup: what could not be read, and what was lost.

trouble-unreadable = Không đọc được { $page }: trang web có thể đã thay đổi. Các ngày hiện ở đây là từ những lần xem trước. Hãy xem cả trang của chính trang web.

trouble-unreadable-of = Không đọc được { $page } (đơn hàng { $number }): trang web có thể đã thay đổi. Các ngày hiện ở đây là từ những lần xem trước. Hãy xem cả trang của chính trang web.

trouble-in-part = Chỉ đọc được một phần { $page }, nên ở đây có thể thiếu ngày. Hãy xem cả trang của chính trang web.

trouble-in-part-of = Chỉ đọc được một phần { $page } (đơn hàng { $number }), nên ở đây có thể thiếu ngày. Hãy xem cả trang của chính trang web.

trouble-more = Và { $n } trang nữa.

lost-more = Và { $n } mục nữa, tổng cộng { $all }.

lost-beside-page = Dữ liệu của { $n } đơn hàng đã biết bị mất. Mục đơn hàng của bạn trong Recourse cho biết đó là đơn nào.

lost-order = Đơn hàng { $number }: những gì đã biết về đơn bị mất, nên ngày của đơn không được tính. Hãy mở đơn một lần.

lost-order-unread = Đơn hàng { $number }: không đọc được những gì đã lưu về đơn, nên ngày của đơn không được tính. Hãy mở đơn một lần.

lost-reminders-of = Đơn hàng { $number }: không đọc được bạn đã nhận những lời nhắc nào. Một lời nhắc có thể đến thêm lần nữa. Nếu bạn không muốn nhắc cho đơn này, hãy chọn lại.

lost-unnamed = Dữ liệu của { $n } đơn hàng đã biết bị mất, cả số đơn hàng cũng mất. Hãy mở danh sách đơn hàng của bạn một lần.

lost-settings = Các lựa chọn của bạn (lời nhắc, giờ yên lặng, thanh công cụ) bị mất, nên đang dùng mặc định. Hãy xem phần tùy chọn và chọn lại.

lost-settings-unread = Không đọc được các lựa chọn của bạn (lời nhắc, giờ yên lặng, thanh công cụ), nên đang dùng mặc định. Hãy xem phần tùy chọn và chọn lại.

lost-calendar = Không còn biết các tệp lịch của bạn đến nay ghi gì. Tệp tiếp theo vẫn dời được các mục trong lịch, nhưng không xóa được mục của những đơn đã hết thời gian: hãy tự xóa.

lost-reminders = Không đọc được những lời nhắc đang chờ bạn. Các ngày vẫn có trong danh sách này, và những lời nhắc tiếp theo vẫn đến như thường lệ.

lost-claim = Yêu cầu bạn đã bắt đầu không còn nữa. Hãy bắt đầu lại từ đơn hàng đó.

lost-search = Không thể tiếp tục tìm các hạn chót còn thiếu. Hãy bắt đầu lại.

lost-exchange = Không đọc được những gì đã ghi nhớ về việc trao đổi với các trình duyệt khác của bạn. Việc trao đổi bắt đầu lại từ đầu, và không mất gì đã đọc.

lost-overview = Không đọc được bản tổng quan các đơn hàng của bạn. Nó đã được tạo lại từ các đơn hàng: không mất gì vì việc này.

lost-waiting-claim = Không đọc được một yêu cầu đang chờ đến lượt. Hãy bắt đầu lại từ đơn hàng đó.

lost-record = Không đọc được một bản ghi nên đã để riêng ra. Không mất gì khác vì việc này.

understood = Đã hiểu

## The list in the popup.

popup-most-urgent = Đang hiện { $n } đơn gấp nhất.

popup-none-found = Không đơn hàng đang mở nào của bạn có những từ này.

popup-none-open = Không có đơn hàng nào đang mở.

popup-private = Không có gì rời khỏi trình duyệt này.

popup-private-but-sync = Các hạn chót còn hiệu lực được gửi đến các trình duyệt khác của bạn, như bạn đã chọn trong phần tùy chọn. Ngoài ra không có gì rời khỏi trình duyệt này.

popup-orders-read = Đã đọc { $n } đơn hàng

popup-undated = { $n } đơn chưa có ngày

popup-unseen = { $n } đơn đã qua ngày cuối: hãy xem

my-orders = Đơn hàng của tôi trên AliExpress

show-my-orders = Hiện đơn hàng của tôi

remind-choose-time = Chọn thời gian

remind-no-more = Không nhắc về đơn này nữa

finished-orders = { $n } đơn hàng đã xong và không còn ngày nào sắp tới

finished-left-out = { $n } đơn hàng đã xong và không còn ngày nào sắp tới, được bỏ qua, như bạn đã chọn

finished-why = Đơn hàng đã xong vẫn có thể mở tranh chấp thêm một thời gian. Trang của đơn cho biết đến khi nào. Đơn được coi là đã hết thời gian khi qua 120 ngày kể từ điều cuối cùng biết được về đơn.

finished-more = Và { $n } đơn nữa.

finished-count = Tính lại các đơn này

finished-leave-out = Tôi không quan tâm đến đơn hàng đã xong

## The search for missing dates: one tab opens the orders' own pages one after another.

search-offer = Tìm các hạn chót còn thiếu ({ $n } đơn hàng)

search-offer-some = Tìm các hạn chót còn thiếu ({ $n } trong { $all } đơn hàng)

search-next = Tìm tiếp ({ $n } đơn hàng)

search-next-some = Tìm tiếp ({ $n } trong { $all } đơn hàng)

search-all = Cả { $n } đơn trong một lượt

search-most = { $n } đơn trong một lượt

search-how = Mở mỗi đơn hàng này một lần trong một thẻ chạy nền, cách nhau vài giây, và đọc ngày của đơn. Việc này dừng lại khi có bất kỳ dấu hiệu nào cho thấy trang web muốn bạn chậm lại.

search-progress = Đã xem { $n } trong { $all } đơn hàng

search-meanwhile = Một thẻ lần lượt mở từng đơn, cách nhau vài giây. Bạn có thể làm việc khác.

search-stop = Dừng

search-continue = Tiếp tục (còn { $n })

search-close = Đóng

search-read-all = Đã đọc { $n } trong { $all } đơn hàng, không còn đơn nào: nay đã biết ngày của { $known } đơn.

search-read = Đã đọc { $n } trong { $all } đơn hàng, còn { $left } đơn: nay đã biết ngày của { $known } đơn.

search-undated = Trang của { $n } đơn hàng chưa hiện ngày: { $numbers }.

search-unread = Không đọc được { $n } đơn hàng: { $numbers }. Hãy tự mở.

search-stopped = Bạn đã dừng tìm. Những gì đã đọc được giữ lại.

search-tab-closed = Thẻ đang tìm đã bị đóng nên việc tìm dừng lại. Những gì đã đọc được giữ lại.

search-no-tab = Trình duyệt không mở được thẻ nên việc tìm dừng lại.

search-elsewhere = Việc tìm đã dừng: trang web hiện một trang khác thay vì đơn hàng, nhiều khả năng là trang yêu cầu đăng nhập. Thẻ vẫn đang mở: hãy làm theo yêu cầu của trang web ở đó, rồi tiếp tục.

search-login = Việc tìm đã dừng: trang web yêu cầu bạn đăng nhập. Hãy đăng nhập trong thẻ vẫn đang mở, rồi tiếp tục.

search-captcha = Việc tìm đã dừng: trang web hỏi xem bạn có phải là người không. Hãy trả lời trong thẻ vẫn đang mở, và đợi một lúc trước khi tiếp tục.

search-gave-up = Việc tìm đã dừng: hai đơn hàng liên tiếp không đọc được. Trang web có thể đã thay đổi.

search-restarted = Trình duyệt đã khởi động lại, nên việc tìm đang chờ bạn.

## The composer: the page on which the shopper writes a claim, before it goes into the site's form. A label stands in front of its field
## or behind its tick.

composer-title = Yêu cầu của bạn

composer-arrived = Hàng đã đến chưa?

composer-arrived-no = Chưa

composer-arrived-yes = Rồi, hàng đã đến

composer-reason = Có vấn đề gì

composer-choose-reason = Chọn vấn đề gặp phải

composer-want = Điều bạn muốn

composer-refund = Hoàn tiền, toàn bộ hoặc một phần

composer-return = Gửi trả hàng để được hoàn tiền. Thường bạn phải trả phí gửi, và gửi về Trung Quốc thì đắt. Khi việc này đã được đồng ý, bạn có khoảng 10 ngày để gửi hàng và nhập mã vận đơn.

composer-amount-in = Bao nhiêu, bằng { $currency }

composer-amount = Bao nhiêu, kèm loại tiền, ví dụ USD 12.50

composer-said = Điều chỉ bạn biết. Mỗi dòng một sự việc, ngắn và đúng sự thật.

composer-letter = Bức thư. Bạn có thể sửa tùy ý.

composer-evidence = Bằng chứng. Bạn tự thêm vào biểu mẫu. Đánh dấu những gì bạn đã có sẵn:

composer-go-on = Tiếp tục đến biểu mẫu

composer-sheet = Bản bằng chứng

composer-close = Đóng và giữ lại

claim-discard = Bỏ yêu cầu này

## What is wrong: the reasons of a dispute, in a list to choose from, and in the panel beside the form. A few words each.
## Use the site's own words for them where they are known. Those that begin with “nr” are for what did not arrive, those with “rc” for
## what arrived.

reason-nr-deadline-passed = Không giao đúng hạn

reason-nr-marked-delivered = Ghi là đã giao nhưng chưa nhận được

reason-nr-no-tracking = Không có thông tin theo dõi

reason-nr-returned-to-sender = Đã trả về người bán

reason-nr-customs = Bị hải quan giữ

reason-nr-wrong-address = Gửi sai địa chỉ

reason-nr-refused = Từ chối nhận hàng

reason-nr-shipping-method-changed = Gửi theo cách khác với thỏa thuận

reason-rc-damaged = Bị hư hỏng

reason-rc-not-as-described = Không đúng mô tả

reason-rc-does-not-work = Không hoạt động

reason-rc-wrong-item = Sai hàng

reason-rc-quantity-short = Ít hơn số lượng đã đặt

reason-rc-quality = Vấn đề về chất lượng

reason-rc-fake = Hàng giả

reason-rc-empty-parcel = Gói hàng trống rỗng

reason-rc-return-not-refunded = Đã gửi trả mà chưa được hoàn tiền

reason-personal-reason = Không còn cần nữa

reason-other = Lý do khác

## What proves a claim, by its reason. Each stands behind a tick, and in the panel beside the form behind “to add:”. One line.
## “Screenshot” is a picture of what the screen shows.

evidence-tracking-page = Ảnh chụp màn hình trang theo dõi, của hãng vận chuyển hoặc trang tra cứu (không bắt buộc)

evidence-no-tracking-result = Ảnh chụp màn hình trang của hãng vận chuyển không hiện kết quả nào (không bắt buộc)

evidence-tracking-return = Ảnh chụp màn hình thông tin theo dõi có việc trả về, nơi và ngày

evidence-customs-letter = Thư của hải quan, có nêu lý do

evidence-tracking-city = Thông tin theo dõi có thành phố hoặc mã bưu chính nơi hàng được gửi đến

evidence-own-address = Địa chỉ của bạn như ghi trong đơn hàng

evidence-delivery-entry = Ảnh chụp màn hình mục giao hàng, có nơi và giờ

evidence-post-office-note = Thư hoặc giấy của bưu điện ghi rằng không có gì được giao

evidence-refusal-note = Ghi chú của hãng vận chuyển về việc từ chối nhận

evidence-shipping-method = Cách vận chuyển như đơn hàng hiện

evidence-other-shipping-label = Nhãn hoặc thông tin theo dõi cho thấy một cách khác

evidence-defect-photos = Ảnh chụp chỗ lỗi, dưới ánh sáng ban ngày

evidence-device-video = Video, nếu là thiết bị không hoạt động

evidence-not-working-video = Video quay liền, không cắt, cho thấy hàng không hoạt động

evidence-item-label-photo = Ảnh món hàng và nhãn của nó

evidence-listing-description = Ảnh chụp màn hình phần mô tả trên trang bán hàng

evidence-item-photo = Ảnh món hàng đặt bên cạnh; nếu về kích thước thì trên mặt phẳng, có thước trong ảnh

evidence-size-label-photo = Ảnh nhãn kích cỡ

evidence-package-photos = Ảnh bên ngoài gói hàng

evidence-damage-photos = Ảnh món hàng bị hư hỏng

evidence-damage-report = Biên bản của hãng vận chuyển hoặc bưu điện, nếu có

evidence-all-items-photo = Tất cả các món trong một ảnh

evidence-label-weight = Nhãn có ghi cân nặng

evidence-unboxing-video = Video mở gói hàng, nếu bạn có quay

evidence-arrived-photo = Ảnh món hàng nhận được, cạnh ảnh chụp màn hình trang bán hàng

evidence-package-label = Nhãn của gói hàng

evidence-not-genuine-photo = Ảnh cho thấy hàng không chính hãng

evidence-brand-statement = Xác nhận của chủ thương hiệu, nếu bạn có

evidence-label-weighed = Nhãn có ghi cân nặng, và cân nặng cân tại bưu điện

evidence-sealed-video = Video mở gói hàng, từ khi còn niêm phong

evidence-empty-photo = Ảnh gói hàng trống từ mọi phía

evidence-return-receipt = Biên nhận gửi trả có mã vận đơn

evidence-return-delivery = Ảnh chụp màn hình cho thấy hàng trả đã được giao

evidence-unused-photo = Ảnh món hàng chưa dùng trong bao bì của nó

evidence-any = Bất cứ gì cho thấy sự việc bạn nêu

## Under the field for the amount: why what was typed there is none that can be asked for. What to type instead follows it, in a
## sentence of its own.

amount-none = Đây không phải là số tiền.

amount-too-little = Số tiền phải lớn hơn không.

amount-no-currency = Ở đây không ghi loại tiền.

amount-other-currency = Bạn không trả bằng { $currency }.

amount-too-much = Bạn đã trả nhiều nhất { $sums }. Hãy nhập số đó hoặc ít hơn.

amount-type-in = Hãy nhập một số, bằng { $currency }, ví dụ 12,50.

amount-type = Hãy nhập một số kèm loại tiền, ví dụ USD 12.50.

## In the composer: what does not go together with what is known. It is asked about, and never forbidden.

doubt-completed = Đơn hàng được ghi là hoàn tất, như thể đã nhận được hàng. Có phải đã xác nhận nhầm, hay chính trang web xác nhận? Hãy nêu rõ ở trên.

doubt-delivered = Hãng vận chuyển báo là đã giao ngày { $day }. Nếu hàng không đến tay bạn, lý do cho việc này là “Ghi là đã giao nhưng chưa nhận được”.

doubt-promised = Hứa giao đến { $day }: thời hạn đó chưa hết. Vì vậy thư không nói là hàng đến trễ, và trang web có thể yêu cầu bạn chờ.

doubt-personal-reason = Với món hàng chỉ là không cần nữa, trang web cho trả hàng, và hầu như không bao giờ chỉ hoàn tiền.

doubt-above-price = Số này lớn hơn giá món hàng: { $sums }

doubt-other-reason = “Lý do khác” chưa nói lên điều gì: hãy nêu rõ ở trên.

## The letter says something else than what was chosen. In the composer and in the panel beside the form. All of these are critical.

letter-says-arrived = Thư của bạn nói hàng đã đến, nhưng bạn đã chọn là chưa đến.

letter-says-not-arrived = Thư của bạn nói hàng chưa đến, nhưng bạn đã chọn là đã đến.

letter-names-other = Thư của bạn nêu { $named }, nhưng bạn yêu cầu { $asked }.

letter-changed = Bạn đã chọn điều khác sau khi sửa thư.

letter-rewrite = Viết lại thư

letter-keep = Như vậy là đúng

letter-own = Lấy lại thư của tôi

## The panel beside the site's dispute form: what will be filled in, and what was. The name of a field stands first, what will be or
## was filled in behind it, and then a remark, in lower case where the language has it.

form-yours = Recourse không bao giờ nhấn Tiếp theo, Gửi hay Xác nhận. Hãy kiểm tra từng ô; lần nhấn cuối là của bạn.

form-field =
    { $role ->
        [received] Đã nhận gói hàng?
        [solution] Điều bạn muốn
        [reason] Lý do
        [amount] Số tiền
       *[description] Mô tả
    }

form-ready = Yêu cầu của bạn, sẵn sàng để điền

form-filling = Đang điền …

form-filled = Đã điền. Giờ chính bạn kiểm tra và chính bạn nhấn gửi.

form-filled-part = Đã điền một phần. Phần còn lại là của bạn.

form-undone = Đã trả lại như cũ

form-undone-part = Đã trả lại như cũ, trong mức biểu mẫu cho phép

form-fill = Điền

form-fill-again = Điền lại

form-fill-replacing = Điền, và thay những gì đang có

form-fill-maximum = Điền mức tối đa, { $sums }

form-read-or-change = Đọc hoặc sửa

form-undo = Hoàn tác

form-copy-text = Sao chép nội dung

form-copy = Sao chép

form-shorten-own = Dùng thư ngắn thay cho thư của tôi

form-shorten = Dùng thư ngắn hơn, cùng những sự việc đó

form-letter-length = thư của bạn, { $n } ký tự

form-value-yes = có

form-value-no = không

form-value-refund = chỉ hoàn tiền

form-value-return = trả hàng và hoàn tiền

## The same: remarks about a field that will be filled in, or says already what it should. One line.

form-will-replace = thay những gì đang có

form-will-open = theo từ ngữ của chính biểu mẫu, có trong danh sách của nó

form-already = ô đã ghi như vậy

form-already-set = biểu mẫu đã đặt sẵn, đúng như bạn yêu cầu

form-filling-now = đang điền …

form-waits = đang chờ

form-question-left = biểu mẫu hỏi; câu trả lời là của bạn

## The same: remarks about a field that is not filled in, and why. One line.

form-ambiguous = có hai ô giống nhau; bạn hãy tự chọn

form-no-field = chưa tìm thấy ô nào của biểu mẫu cho mục này; hãy xem lại

form-not-found = không tìm thấy chỗ biểu mẫu hỏi điều này; hãy xem lại

form-not-asked = biểu mẫu này không hỏi điều đó ở đây

form-elsewhere = có một ô như vậy ngoài biểu mẫu này; phần đó để bạn làm

form-unclear = “có” ở đây có thể mang hai nghĩa; bạn hãy tự chọn

form-other-unit = ở đây biểu mẫu không tính bằng tiền; bạn hãy tự nhập

form-other-form = biểu mẫu này dành cho việc khác với yêu cầu của bạn

form-hidden = ô đang bị ẩn

form-read-only = biểu mẫu không cho thay đổi

form-disabled = đang tắt; có thể phải trả lời ô khác trước

form-already-filled = đã có nội dung ở đó; được giữ nguyên

form-unsupported = loại ô này để bạn làm

form-no-option = không lựa chọn nào ghi như vậy; bạn hãy tự chọn

form-other-currency = biểu mẫu tính bằng loại tiền khác; bạn hãy tự nhập

form-not-known = chưa biết; bạn hãy tự nhập

form-disagrees = thư của bạn nói khác với điều bạn đã chọn

form-other-order = biểu mẫu này dành cho món hàng khác

form-over-amount = chưa điền: biểu mẫu cho phép nhiều nhất { $sums }

form-over-characters = chưa điền: biểu mẫu cho phép nhiều nhất { $n } ký tự

form-over-bytes = chưa điền: biểu mẫu cho phép nhiều nhất { $n } byte

form-over-words = chưa điền: biểu mẫu cho phép nhiều nhất { $n } từ

form-later = chưa điền: biểu mẫu đã thay đổi từ lúc đó; nhấn “Điền lại”

## The same: remarks about a field after it was filled in, or put back. One line.

form-done = đã điền và đã kiểm tra

form-changed = ô thay đổi trong lúc điền; được để nguyên

form-was-hidden = ô bị ẩn vào lúc cần điền

form-not-offered = danh sách không có lựa chọn này; bạn hãy tự chọn

form-gone = ô biến mất trong lúc điền

form-overwritten = trang không giữ lại nội dung này; hãy xem lại

form-failed = không điền được

form-put-back = đã trả lại như cũ

form-undo-gone = ô không còn trên trang này

form-undo-theirs = bạn đã sửa sau đó; được giữ nguyên

form-undo-unfit = biểu mẫu đã đổi điều được hỏi ở đây và không thể làm trống lại ô này; bạn hãy sửa lại

form-undo-left = biểu mẫu không thể làm trống lại ô này; nó chỉ có hiệu lực khi bạn gửi

## The same: pictures and videos, which the shopper adds.

form-pictures = Ảnh và video

form-proof = cần thêm: { $proof }

form-proof-ready = cần thêm: { $proof } (bạn đã có sẵn)

form-pictures-yours = bạn tự thêm: Recourse không tải tệp nào lên

form-pictures-limits = bạn tự thêm: Recourse không tải tệp nào lên. Biểu mẫu ghi: { $limits }

form-pictures-here = Ảnh và video: bạn tự thêm ở đây

## Panels about a claim, on the site's pages and on ours.

claim-press-arrived = Tiếp theo, bạn nhấn nút này: biểu mẫu tranh chấp sẽ mở. Hãy trả lời “Có” cho câu “đã nhận?”. Recourse điền biểu mẫu ở đó.

claim-press-not-arrived = Tiếp theo, bạn nhấn nút này: biểu mẫu tranh chấp sẽ mở. Hãy trả lời “Không” cho câu “đã nhận?”. Recourse điền biểu mẫu ở đó.

claim-unfinished = Yêu cầu của bạn chưa xong

claim-no-reason = Bạn chưa chọn có vấn đề gì.

claim-bad-amount = Không thể yêu cầu số tiền bạn đã nhập.

claim-go-on = Làm tiếp

claim-which-form = Yêu cầu của bạn có phải cho biểu mẫu này?

claim-unsure = Có một yêu cầu đang chờ, và trang này không cho biết là về món hàng nào. Có phải món này không?

claim-this-one = Đúng, món này

claim-discarded = Yêu cầu của bạn đã bị bỏ

claim-gone-soon = Nó sẽ mất hẳn sau một giờ nữa, hoặc ngay khi bạn bắt đầu yêu cầu khác.

claim-restore = Lấy lại

claim-none = Không có yêu cầu nào đang chờ. Hãy bắt đầu từ một đơn hàng, trên trang của đơn hoặc trong cửa sổ bật lên.

claim-order-unknown-title = Chưa biết đơn hàng này

claim-order-unknown = Hãy mở trang của đơn một lần, rồi bắt đầu yêu cầu ở đó.

claim-field-short-title = Ô quá ngắn

claim-field-short = Ngay cả bức thư ngắn nhất từ những sự việc này cũng dài hơn mức ô này cho phép. Bạn hãy tự viết.

claim-no-words-title = Recourse không đọc được biểu mẫu này

claim-no-words = Tệp từ ngữ của Recourse bị thiếu hoặc không đọc được. Hãy cài lại Recourse; không mất gì đã đọc.

## Other panels on the site's pages: a heading, and what it is about. Short.

panel-close = Đóng

panel-copy-report = Sao chép báo cáo không có dữ liệu cá nhân

talking-title = Trò chuyện không làm dừng hạn chót

talking-unnamed = Trang này không nêu đơn hàng nào. Ngày an toàn cuối cùng của các đơn đang mở của bạn:

talking-more = Còn các đơn khác nữa.

page-unreadable-title = Recourse không đọc được trang này

page-unreadable = Không đọc được đơn hàng nào ở đây ({ $page }). Trang web có thể đã thay đổi, hoặc ở đây không có đơn hàng. Các ngày hiện ở nơi khác là từ những lần xem trước.

page-unsupported-title = Recourse không đọc được aliexpress.ru

page-unsupported = Phần này của AliExpress là một ứng dụng khác, Recourse không đọc. Hãy tra hạn chót của bạn trên chính trang web; các đơn hàng của aliexpress.com vẫn được đọc như thường lệ.

page-crowded-title = Quá nhiều đơn hàng cùng lúc

page-crowded = Trang này hiện nhiều đơn hàng mới ở đây hơn bất kỳ danh sách nào có. Những đơn vượt quá không được lưu.

not-allowed-title = Chưa thực hiện

not-allowed = Trang này không được phép yêu cầu việc đó, hoặc không còn hiện đơn hàng đó. Hãy tải lại trang.

newer-title = Recourse đã lùi về phiên bản cũ

newer = Dữ liệu đã lưu do một phiên bản Recourse mới hơn ghi. Phiên bản cũ này để nguyên và không hiện gì từ dữ liệu đó: hãy cập nhật Recourse.

## The browser did not store something. A heading, what became of it, why, and what to do: a sentence each. All of these are critical.

unstored-title = Recourse không lưu được

unstored-import = Tệp không được đưa vào, và không có gì thay đổi.

unstored-forget = Những gì bạn muốn xóa đã mất, nhưng không ghi lại được việc đó. Sẽ thử lại.

unstored-read = Không lưu được những gì vừa đọc. Chúng được giữ cho đến khi đóng trình duyệt, và không mất gì đã đọc trước đó.

unstored-full-by = Bộ nhớ của trình duyệt cho tiện ích đã đầy: cần { $needs } MB, và còn chỗ cho { $room } MB ({ $why }).

unstored-full = Bộ nhớ của trình duyệt cho tiện ích đã đầy ({ $why }).

unstored-why = Trình duyệt trả lời “{ $why }”.

unstored-full-next = Hãy xóa dữ liệu về những đơn hàng bạn không cần nữa, trong phần tùy chọn, rồi tải lại trang này.

unstored-next = Hãy tải lại trang này để thử lại.

## What the shopper says of an order was not taken in. It stands beside what was pressed.

state-order-unknown = Chưa biết đơn hàng này. Hãy mở trang của đơn một lần, rồi báo ở đó.

state-item-unknown = Chưa biết món hàng này. Hãy mở trang của đơn hàng một lần, rồi báo ở đó.

state-no-date = Đây không phải là ngày hoàn tiền của một đơn hàng đang mở. Không có gì thay đổi.

state-elsewhere = Bạn đã báo điều này trong trình duyệt khác của bạn: hãy rút lại ở đó.

## The options: what a corrected file of the site would change, before it is used. One sentence after another.

preview-known = Số đơn hàng đã biết ở đây: { $n }.

preview-over = Đơn hàng hiện còn thời gian, nhưng theo tệp này là đã hết: { $n } ({ $numbers }).

preview-other = Có trạng thái khác: { $n } ({ $numbers }).

preview-undated = Không có ngày của đơn: { $n } ({ $numbers }).

import-silent = Đơn hàng hiện còn thời gian, và theo tệp này là không nhắc: { $n } ({ $numbers }).

preview-none = Với từ ngữ và mã của tệp này, không đơn hàng nào bị đọc khác đi.

preview-rest = Những gì tệp đọc ở các chỗ khác của một trang sẽ thấy được khi mở trang đó.

## Beside what was pressed on a page of ours.

ask-silent = Recourse không trả lời. Hãy thử lại, hoặc đóng rồi mở lại.

ask-copied = Đã sao chép

ask-copy-refused = Trình duyệt không cho sao chép

ask-undone = Không làm được việc này. Hãy mở trang của đơn hàng một lần, rồi thử lại ở đó.

sheet-nothing = Không có gì được ghi lại về đơn hàng này.

## Pages of ours: what stands on them before anything is known.

reading = Đang đọc …

show-more = Hiện thêm

options = Tùy chọn

popup-about = Bạn có thể mở tranh chấp đến khi nào

popup-in-tab = Mở trong thẻ

search = Tìm

search-orders = Tìm trong đơn hàng của bạn

popup-zone = Ngày được tính theo giờ Thái Bình Dương của Mỹ và hiện theo giờ nơi bạn đang ở.

file-saved = { $name } nằm trong thư mục tải xuống của bạn.

claim-title = Recourse: yêu cầu của bạn

claim-about = Yêu cầu của bạn. Trang web không thấy được những gì bạn nhập ở đây trước khi bạn điền biểu mẫu của trang.

claim-foot = Không có gì được gửi đi từ đây. Bạn tự gửi biểu mẫu trên trang web.

sheet-title = Bản bằng chứng

sheet-print = In

## The options. A label stands in front of its field or behind its tick.

options-title = Recourse: tùy chọn

options-language = Ngôn ngữ

options-language-of = Recourse nói

options-language-browser = ngôn ngữ của trình duyệt

options-language-why = Chưa có người bản ngữ nào kiểm tra lời trong các ngôn ngữ khác ngoài tiếng Anh. Nếu một câu không rõ, hãy chuyển sang tiếng Anh.

options-reminders = Lời nhắc

options-notify = Hiện thông báo

options-notify-why = Trình duyệt sẽ hỏi có cho Recourse hiện thông báo không. Thông báo cho biết khi thời gian mở tranh chấp sắp hết, chỉ trên máy tính này. Nếu không có thông báo, thanh công cụ, cửa sổ bật lên và biểu ngữ trên các trang đơn hàng của bạn cũng cho biết như vậy.

options-ladder = Nhắc trước ngày cuối bao lâu, tính bằng ngày (d) và giờ (h)

options-opened = Khi đã có thể mở tranh chấp

options-delivered = Khi kiện hàng đã được giao: kiểm tra hàng nhận được

options-moved = Khi ngày cuối dời sớm hơn hoặc muộn hơn

options-quiet-why = Lời nhắc rơi vào giờ yên lặng sẽ đến sau giờ đó, hoặc đến trước giờ đó nếu sau đó chỉ còn ít thời gian.

options-quiet = Giờ yên lặng

options-quiet-from = từ

options-quiet-to = đến

options-quiet-range = Để có giờ yên lặng, hãy đặt cả giờ bắt đầu và giờ kết thúc; để không có, hãy để trống cả hai.

options-toolbar = Thanh công cụ và ghi nhớ

options-badge-days = Thanh công cụ hiện ngày cuối trước bao nhiêu ngày

options-skip-finished = Tôi không quan tâm đến đơn hàng đã xong và không có ngày: không tính chúng

options-keep-months = Sau bao nhiêu tháng thì xóa dữ liệu về đơn hàng đã hết thời gian mà bạn không mở

options-sync = Các trình duyệt khác của bạn

options-sync-why = Nếu bạn dùng trình duyệt này trên nhiều máy tính và đã đăng nhập tính năng đồng bộ của chính trình duyệt, tính năng đó có thể chuyển các hạn chót còn hiệu lực của bạn từ máy này sang máy khác. Khi đó chúng rời khỏi trình duyệt này: chúng đi qua tài khoản của hãng làm ra trình duyệt (Google, Mozilla, Microsoft …), và quy định của hãng đó về việc đọc và lưu giữ chúng được áp dụng. Recourse không có máy chủ và tự mình không gửi gì.

options-sync-on = Chuyển các hạn chót còn hiệu lực sang các trình duyệt khác của tôi

options-sync-what = Những gì được chuyển của mỗi đơn hàng đang mở: số đơn hàng, mã số các món hàng và có bao nhiêu món, các ngày của đơn cùng trang đã đọc từng ngày, đơn và tranh chấp đã đến bước nào, nước nhận hàng, tên máy chủ của trang web và mã các dịch vụ của trang web, điều bạn đã báo về đơn, và việc bạn đã làm với lời nhắc của đơn. Không có tên hàng, không có giá, không có người bán, không có địa chỉ, không có yêu cầu. Hãy đánh dấu trong từng trình duyệt. Khi tắt, những gì trình duyệt này đã báo sẽ bị xóa; những gì nhận từ trình duyệt khác vẫn ở đây cho đến khi bạn xóa.

options-sync-titles = Và cả tên những món tôi đã mua

options-files = Lịch và tệp

options-calendar = Tất cả hạn chót còn hiệu lực dưới dạng lịch (.ics)

options-table = Đơn hàng và ngày cho bảng tính (.csv)

options-ledger = Mọi điều Recourse biết (.json)

options-import = Nhập lại tệp .json

options-forget = Xóa dữ liệu

options-order = Số đơn hàng

options-forget-one = Xóa dữ liệu về đơn này

options-since = Hoặc mọi thứ được đọc lần đầu kể từ

options-forget-since = Xóa những gì đã đọc kể từ lúc đó

options-forget-all = Xóa mọi dữ liệu

options-forget-all-again = Nhấn lần nữa: mọi thứ sẽ bị xóa và không lấy lại được

options-site = Những gì Recourse biết về trang web

options-site-why = Các ngày nằm ở đâu trên các trang của AliExpress được ghi trong một tệp. Khi trang web thay đổi, có thể nhập một tệp đã sửa trước khi có phiên bản mới. Chỉ nhập tệp từ người bạn tin cậy: tệp này quyết định những chữ nào trên các trang đơn hàng của bạn được coi là ngày. Tệp không thể dẫn đến máy chủ nào khác, và dù ghi gì, tệp cũng không thể khiến Recourse nhấn một nút mà Recourse không được phép nhấn.

options-site-import = Nhập tệp site.json đã sửa

## The options: what became of a press. They stand beside what was pressed.

choice-kept = Đã lưu.

choice-not-allowed = Trình duyệt không cho phép, nên không có gì thay đổi.

choice-refused = { $why } Không có gì thay đổi.

choice-no-span = Không đọc được { $text }. Hãy ghi số ngày và số giờ, như “14 d, 7 d, 6 h”.

choice-no-json = Tệp này không phải là JSON. Không có gì thay đổi.

choice-no-order = Số đơn hàng chỉ gồm chữ số, như trên trang của đơn.

choice-no-since = Trước tiên hãy chọn ngày và giờ.

choice-failed = Không làm được việc này: { $why }

forgotten-order = Không còn biết gì về đơn hàng { $number } nữa.

forgotten-all = Đã xóa mọi dữ liệu.

site-file-offered = { $name } chưa được dùng. { $what }

site-file-use = Dùng tệp này

site-file-used = { $name } hiện đang được dùng. Hãy tải lại các trang đơn hàng đang mở.

site-file-refused = { $name } không được chấp nhận, và vẫn dùng như trước: { $why }

## The icon in the toolbar. It has room for four characters, so no more than one letter behind a number.

icon-days = { $days }n

icon-days-unsure = { $days }n?

icon-hours = { $hours }h

icon-hours-unsure = { $hours }h?

icon-last-hour = <1h

icon-last-hour-unsure = <1h?

icon-unknown = ?{ $n }

icon-unknown-most = ?{ $n }+

## A reminder: the title of a notification, the line in bold in a banner on the site's pages and in the popup. At most eight words,
## with the time left. All are critical: nobody may give up, or wait, because of a wrong word.

reminder-open = Hãy mở tranh chấp kịp thời: { $left }

reminder-moved = Ngày cuối đã dời: { $left }

reminder-delivered = Đã giao. Hãy kiểm tra hàng: { $left }

reminder-opened = Hiện mở tranh chấp được: { $left }

reminder-part-refunded = Đã hoàn một phần, hãy xem đơn: { $left }

reminder-dispute = Hãy xem tranh chấp của bạn

reminder-look = Hãy xem đơn hàng này

reminder-passed = Ngày an toàn cuối cùng để mở tranh chấp đã qua

## What a reminder says below its title: one or two sentences. Critical.

reminder-until = Bạn vẫn mở được tranh chấp an toàn đến { $day }.

reminder-passed-why = Ngày an toàn cuối cùng đã qua trước khi Recourse kịp báo cho bạn. Có thể vẫn mở tranh chấp được: hãy thử ngay. Nếu không được, ngân hàng của bạn hoặc PayPal có thể vẫn giúp được.

reminder-look-by = Hãy mở trang của đơn hàng và xem, chậm nhất { $day }.

reminder-look-why = Chưa biết ngày cuối để mở tranh chấp. Hãy mở trang của đơn hàng một lần, Recourse sẽ đọc ở đó.

reminder-late = Lời nhắc này đến trễ, vì lúc đó trình duyệt đang đóng.

reminder-moved-from = Ngày hoàn tiền mà AliExpress hiện đã dời từ { $from } sang { $to }.

reminder-unread = Hãy mở trang của đơn hàng và xem cần làm gì.

## Several reminders in one notification: its title, and one line for each order.

reminders-due = Có { $n } lời nhắc.

reminders-late = Có { $n } lời nhắc đến hạn khi trình duyệt đang đóng

reminders-line = { $title }: đến { $day }

reminders-line-passed = { $title }: có thể đã quá muộn, thử ngay

reminders-more = và { $n } đơn nữa

## The banner on the site's pages: reminders of other orders than the one that is shown.

reminders-elsewhere = Có { $n } đơn hàng cần xem.

reminders-elsewhere-by = Hãy xem chậm nhất { $day }.

## Buttons of a reminder.

remind-prepare-claim = Chuẩn bị yêu cầu

remind-me-tomorrow = Nhắc tôi ngày mai

remind-tomorrow = Ngày mai

remind-in-three-days = Ba ngày nữa

## Why a reminder was not put off. A notice.

remind-stays = Lời nhắc vẫn còn

remind-too-late = Như vậy là quá muộn: chỉ còn thời gian đến { $day }. Hãy chọn lúc trước khi hết ít nhất một giờ.

remind-over = Đã quá muộn để nhắc sau: giờ an toàn cuối cùng sắp đến hoặc đã qua.

## The options: why a choice was not taken. What follows says that nothing was changed.

choice-badge-days = Thanh công cụ có thể hiện từ 1 đến 60 ngày.

choice-most-reminders = Có thể có nhiều nhất mười hai lời nhắc trước ngày cuối.

choice-reminder-span = Lời nhắc có thể đến từ 1 giờ đến 60 ngày trước ngày cuối.

choice-reminders-sorted = Mỗi lời nhắc chỉ được có một lần, sớm nhất đứng trước.

choice-quiet-ends = Giờ yên lặng cần có giờ bắt đầu và giờ kết thúc.

choice-quiet-same = Giờ yên lặng phải kết thúc vào giờ khác với giờ bắt đầu.

choice-quiet-long = Giờ yên lặng có thể kéo dài đến mười hai giờ.

choice-quiet-times = Giờ yên lặng bắt đầu và kết thúc vào một giờ trong ngày.

choice-keep-months = Đơn hàng đã hết thời gian có thể được giữ từ 3 tháng đến 10 năm.

choice-unread = Không đọc được lựa chọn này ({ $why }).

## The exchange with the shopper's other browsers: beside its choice in the options, and as a notice in the popup.

sync-not-taken = Trình duyệt không nhận các ngày cho những trình duyệt khác của bạn ({ $why }). Ở đây không mất gì, và sẽ thử lại.

sync-not-removed = Trình duyệt không xóa những gì đã báo cho các trình duyệt khác của bạn ({ $why }). Ở đây không mất gì, và sẽ thử lại.

sync-no-room = Có { $n } đơn hàng ít gấp nhất không còn chỗ trong bộ nhớ đồng bộ của trình duyệt. Các trình duyệt khác của bạn không biết về chúng.

sync-unread = Không đọc được { $n } mục của trình duyệt khác của bạn. Chúng được bỏ qua, và không có gì ở đây thay đổi vì chúng.

sync-newer = Một trình duyệt khác của bạn có Recourse mới hơn mà bản này không hiểu. Hãy cập nhật Recourse ở đây.

sync-last = Lần trao đổi gần nhất: { $time }.

## A calendar file, which the shopper opens with a calendar of theirs.

calendar-name = Ngày cuối để mở tranh chấp

calendar-open = Hãy mở tranh chấp trước khi mục này kết thúc: { $title }

calendar-part-refunded = Đã hoàn một phần tiền, hãy xem đơn trước khi mục này kết thúc: { $title }

calendar-over = Đã hết: không cần làm gì

## A table for a spreadsheet: the heads of its columns, one to four words each. Numbers, days and addresses below them are the same in every language.

table-order = Số đơn hàng

table-store = Cửa hàng

table-title = Món hàng

table-quantity = Số lượng

table-currency = Loại tiền

table-price = Giá

table-placed = Ngày đặt hàng

table-refund-date = Ngày hoàn tiền

table-state-head = Tình trạng

table-safe-until = An toàn đến

table-closed-after = Nhiều khả năng quá muộn sau

table-mark = Ngày được biết bằng cách nào

table-why = Vì sao

table-link = Liên kết

table-state =
    { $state ->
        [not-shipped] chưa gửi hàng
        [too-early] quá sớm
        [open] mở được
        [last-hours] những giờ cuối
        [doubtful] có thể đã quá muộn
        [closed] nhiều khả năng đã quá muộn
        [in-dispute] đang tranh chấp
        [refunded] đã hoàn tiền
        [refunded-in-part] đã hoàn một phần tiền
        [cancelled] đã hủy
       *[unknown] không rõ
    }

## Files that are brought back, and what is forgotten: what became of it, in the options.

imported = Đã nhập lại

imported-orders = Đã đưa vào { $n } đơn hàng.

import-strange = Tệp này không do Recourse tạo. Không có gì thay đổi.

import-newer = Tệp này do một phiên bản Recourse mới hơn tạo. Không có gì thay đổi. Hãy cập nhật Recourse, rồi nhập lại tệp.

import-unversioned = Tệp này không cho biết phiên bản Recourse nào đã tạo. Không có gì thay đổi.

import-damaged = Tệp này bị hỏng ({ $why }). Không có gì thay đổi.

forgotten-since = Đã xóa dữ liệu về { $n } đơn hàng.

forget-failed = Không xóa được tất cả ({ $why }). Hãy thử lại.

forget-not-shared = Mọi dữ liệu ở đây đã được xóa, nhưng những gì đã báo cho các trình duyệt khác của bạn thì chưa ({ $why }).

## What went wrong between a page and Recourse: behind “This could not be done:”, or in a notice beside a page.

asked-too-much = Trang này yêu cầu quá nhiều cùng lúc.

told-too-much = Trang này chứa nhiều hơn bất kỳ trang nào của AliExpress, nên không có gì của trang được đọc.

## Which site file is used: it says where on AliExpress's pages the dates stand. In the options, and as a notice in the popup.

site-file-built-in = Đang dùng: tệp đi kèm Recourse ({ $version }).

site-file-corrected = Các trang được đọc theo tệp trang web bạn đã nhập ({ $version }).

site-file-outdated = Tệp trang web bạn đã nhập ({ $version }) không còn được dùng: phiên bản Recourse này có tệp mới hơn.

site-file-bad = Tệp trang web bạn đã nhập không được dùng, mà dùng tệp đi kèm Recourse: { $why }.

site-file-remove = Gỡ tệp đã nhập

## The evidence sheet, a page to print: labels in front of values, and headings. One to three words each.

sheet-order = Đơn hàng

sheet-store = Cửa hàng

sheet-item = Món hàng

sheet-line = Mã số món hàng trong đơn

sheet-quantity = Số lượng

sheet-price = Giá

sheet-total = Tổng đơn hàng

sheet-status = Trạng thái

sheet-dispute = Tranh chấp

term =
    { $kind ->
        [after-receipt] Trả hàng hoặc hoàn tiền sau khi nhận
        [after-placed] Tranh chấp sau khi đặt hàng
        [free-return] Trả hàng miễn phí sau khi giao
       *[return-shipment] Để gửi trả hàng
    }

stage =
    { $stage ->
        [seller] đang chờ người bán
        [shopper] đang chờ bạn
        [platform] đang chờ AliExpress
        [return] cần gửi trả hàng
        [refunded] đã hoàn tiền
        [refunded-in-part] đã hoàn một phần tiền
        [ended] đã kết thúc
        [unread] không hiểu được
       *[unknown] đang mở
    }

sheet-number = { $n }

sheet-days = { $n } ngày

sheet-day = { $day }

sheet-moved-day = { $from }, sau đó { $to }

sheet-place = { $page }, { $at }

sheet-place-words = { $page }, { $at }: “{ $words }”

sheet-read = Những gì đã đọc

sheet-moved = Các ngày đã dời

sheet-way = Đường đi của gói hàng

sheet-said = Điều người mua đã báo

statement =
    { $statement ->
        [received] Hàng đã đến
        [not-received] Hàng chưa đến
       *[deadline] Ngày hoàn tiền
    }

sheet-foot = Do Recourse ghi lại từ các trang AliExpress như đã hiện. Lập ngày { $day }, giờ theo { $zone }.

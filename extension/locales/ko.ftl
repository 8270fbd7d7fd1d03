# What Recourse says, in Korean. No native speaker has reviewed it yet; en.ftl says where each message stands.

between-sentences = { " " }

sum = { $currency } { $amount }

## What the toolbar says while the pointer rests on it. One sentence after another; what comes first is most urgent.

toolbar-days-left = 가장 급한 분쟁을 신청할 수 있는 기간이 { $days }일 남았습니다.

toolbar-hours-left = 가장 급한 분쟁을 신청할 수 있는 시간이 { $hours }시간 남았습니다.

toolbar-last-hour = 가장 급한 분쟁을 신청할 수 있는 시간이 1시간도 남지 않았습니다.

toolbar-near = 다가오는 기한이 { $n }건 있습니다.

toolbar-at-risk = 잃을 수 있는 금액: { $sums }.

toolbar-doubtful = 상품 { $n }개는 분쟁 신청 기간이 이미 끝났을 수 있습니다. 지금 시도하세요.

toolbar-awaited = 답변을 기다리는 분쟁이 { $n }건 있습니다. 해당 페이지를 열고 답변하세요.

toolbar-unreadable = 읽지 못한 주문 페이지가 있습니다. 자세한 내용은 Recourse를 열어 확인하세요.

toolbar-degraded = 일부만 읽은 주문 페이지가 있습니다. 자세한 내용은 Recourse를 열어 확인하세요.

toolbar-lost = 저장된 정보 일부가 사라졌습니다. 무엇이 사라졌는지 Recourse를 열어 확인하세요.

toolbar-no-order = Recourse가 아직 아는 주문이 없습니다. AliExpress에서 주문 목록을 여세요.

toolbar-no-orders-there = AliExpress 목록에 이 계정의 주문이 없었습니다.

toolbar-disputed = 분쟁 중인 주문이 { $n }건 있습니다.

toolbar-clear = 앞으로 { $days }일 동안 분쟁 기한이 없습니다.

toolbar-left-out-none = 완료된 주문 중 앞으로 다가올 날짜가 없는 것은 선택하신 대로 제외합니다.

toolbar-left-out = 완료된 주문 중 앞으로 다가올 날짜가 없는 { $n }건은 선택하신 대로 제외했습니다.

## How much is known: in the toolbar and at the top of the popup.

orders-undated = 주문 { $n }건은 아직 날짜를 모릅니다. 주문 페이지를 한 번 열거나 Recourse가 찾게 하세요.

orders-unseen = 주문 { $n }건은 마지막 날이 지났지만 아직 분쟁을 신청할 수 있을지도 모릅니다. 주문 페이지를 한 번 열어 보거나 Recourse가 확인하게 하세요.

orders-unshipped = 주문 { $n }건은 아직 발송되지 않아 날짜가 없습니다.

orders-read = 주문 { $n }건을 읽었습니다.

orders-older = 더 오래된 주문은 사이트 목록에서 “주문 보기”를 눌러 화면에 나오면 읽습니다.

orders-aged = { $n }건은 오래되었다는 이유만으로 기간이 끝난 것으로 봅니다. 실제로 끝났는지는 아무도 확인하지 않았습니다.

## The popup.

popup-no-orders-there = { $day }에 AliExpress 목록에는 이 계정의 주문이 없었습니다. 주문이 생기면 주문 목록을 여세요. 그러면 여기에 나타납니다.

popup-no-order = 아직 아는 주문이 없습니다. AliExpress에서 주문 목록을 여세요. 목록을 보는 동안 읽습니다.

## Names of what the site has: they stand in brackets, after a colon or between quotation marks, and never begin a sentence.

page =
    { $page ->
        [order-list] 주문 목록
        [classic-order-list] 주문 목록
        [order-detail] 주문 페이지
        [classic-order-detail] 주문 페이지
        [tracking] 배송 조회 페이지
        [refund-list] 환불 목록
        [dispute-status] 분쟁 페이지
        [dispute-form] 분쟁 신청서
       *[unknown] 페이지
    }

page-elsewhere =
    { $page ->
        [order-list] 다른 브라우저의 주문 목록
        [classic-order-list] 다른 브라우저의 주문 목록
        [order-detail] 다른 브라우저의 주문 페이지
        [classic-order-detail] 다른 브라우저의 주문 페이지
        [tracking] 다른 브라우저의 배송 조회 페이지
        [refund-list] 다른 브라우저의 환불 목록
        [dispute-status] 다른 브라우저의 분쟁 페이지
        [dispute-form] 다른 브라우저의 분쟁 신청서
       *[unknown] 다른 브라우저의 페이지
    }

status =
    { $status ->
        [awaiting-payment] 결제 대기
        [awaiting-shipment] 발송 대기
        [awaiting-delivery] 도착 대기
        [completed] 완료
        [closed] 종료
        [cancelled] 취소됨
        [in-dispute] 분쟁 중
        [refunded] 환불 완료
       *[unknown] 알 수 없음
    }

money = { $sums }

order-number = 주문 { $number }

order-untitled = 주문

more = 더 보기

open-order = 주문 열기

## How long it is until the last safe day. It stands alone, behind the day. Three words.

left-days = { $days }일 남음

left-hours = { $hours }시간 남음

left-last-hour = 1시간도 남지 않음

## One line on a card of the site's list and in a row of the popup: short remarks, one behind another, each of which stands alone.
## All that stand on one card have fourteen words together.
## What is certain, what is not, and on which day something ends must survive every translation: all of these are critical.

chip-unread = Recourse가 여기서는 이 주문을 읽을 수 없습니다. 주문을 열거나 날짜를 직접 확인하세요.

chip-unprinted = Recourse가 아직 이 주문을 읽지 않았습니다. 인쇄하기 전에 이 주문까지 스크롤하세요.

line-dispute-until = { $day }까지 분쟁 신청 가능

line-until = { $day }까지

line-last-day = 마지막 날 { $day }

line-unknown = 마지막 날 모름

line-for =
    { $purpose ->
        [not-received] 미도착 시
        [not-as-described] 불량 시
       *[any-reason] 변심 시
    }

line-mark =
    { $certainty ->
        [shown] AliExpress
        [worked-out] 계산
       *[estimate] 대략
    }

line-opens = { $day }부터 분쟁 신청 가능

line-opens-between = { $first }~{ $last } 중 하루부터 분쟁 신청 가능

line-not-open = 아직 분쟁 신청 불가

line-open = 지금 분쟁 신청 가능.

line-doubtful = 늦었을 수 있음, 지금 시도하세요.

line-was-open = { $day }까지는 신청 가능했음

line-closed = { $day } 지나서 아마 늦었을 것임

line-part-refunded = 부분 환불됨

line-maybe-part-refunded = 부분 환불되었을 수 있음

line-rest-was-open = 나머지는 { $day }까지 신청 가능했음

line-check-by = { $day }까지 확인하세요

line-check-now = 지금 확인

line-not-shipped = 미발송, 아직 날짜 없음

line-was-not-shipped = { $day }에는 아직 미발송, 다시 확인

line-in-dispute = 분쟁 중

line-your-turn = 분쟁 중: 내가 답변할 차례

line-refunded = 환불 완료

line-cancelled = 취소됨

line-may-wait = 내 답변을 기다리는 분쟁이 있을 수 있음

line-differs = 페이지마다 내용이 다름

row-date-moved = 날짜 변경됨

row-delivered = 배송 완료?

row-muted = 알림 없음

row-why-muted = 원하지 않는다고 하셔서 이 주문은 알림이 없습니다. 날짜는 도구 모음에 계속 반영됩니다.

awaited = 이 주문의 분쟁이 답변을 기다리고 있습니다. 주문을 여세요. { $day }에 확인: { $page }.

differs-from-list = { $day }에 주문 목록에는 이 주문이 “{ $status }” 상태로 나왔습니다. 주문 페이지에는 다르게 나왔으며, Recourse는 주문 페이지를 따릅니다. 지금 어떤 상태인지 주문을 열어 확인하세요.

differs-from-data = 이 주문은 페이지에는 “{ $shown }” 상태로, 페이지의 바탕 데이터에는 “{ $other }” 상태로 나옵니다. Recourse는 페이지에 나온 쪽을 따릅니다. 둘 중 그쪽이 더 안전합니다.

## The two buttons that begin a claim, and the last day beside each where they differ.

claim-not-arrived = 안 왔나요?

claim-something-wrong = 문제가 있나요?

claim-try-now = 지금 시도하세요

claim-doubtful = 늦었을 수 있음, 지금 시도하세요: { $day }까지는 신청 가능했음

claim-closed = { $day } 지나서 아마 늦었을 것임

claim-unknown = 마지막 날 모름

## What is unfolded under a row or an order, and what the shopper can say.

all-dates = 모든 날짜와 수정

say-or-correct = 도착 여부 알리기 또는 날짜 바로잡기

say-not-arrived = 아직 안 왔음

say-arrived = 도착했음

say-take-back = 알린 내용 취소

say-other-date = 사이트에 다른 환불 날짜가 나옵니다(“… 이전에 배송되지 않으면 환불”):{ " " }

say-use-date = 이 날짜 사용

calendar-file = 캘린더 파일

remind-never = 알림 없음

remind-again = 알림 다시 받기

## Why a date is what it is. Whole sentences, one behind another: which days were read, where and when, and what was added to them.
## They stand under the date in small print, unfolded; on an order's own page in view. What is certain must survive: all are critical.

milestone =
    { $event ->
        [placed] 주문일자
        [paid] 결제일
        [shipped] 발송일
        [delivered] 배송 완료일
        [completed] 주문이 완료된 날
        [estimated-delivery] 도착 예정일
        [delivery-deadline] 환불 날짜
        [delay-coupon] 쿠폰 날짜
        [seller-asked] 판매자에게 도움을 요청한 날
        [dispute-opened] 분쟁을 신청한 날
        [seller-answered] 판매자가 답변한 날
        [return-approved] 반품이 합의된 날
        [ruled] AliExpress가 결정한 날
        [refunded] 환불된 날
       *[dispute-state] 분쟁 옆에 적힌 날짜
    }

why-shipped = { $day }에 발송되었습니다.

why-shipped-unknown = 발송된 날을 모릅니다.

why-no-date = 환불 날짜를 아직 몰라서, 분쟁을 신청할 수 있는 마지막 날도 모릅니다.

why-days = { $event }: { $readings }.

why-reading = { $day } ({ $sources })

why-source-page = { $page }, { $day }에 읽음

why-source-said = { $day }에 직접 알리심

why-source-set = { $day }에 직접 정하심

why-source-earliest = { $day }에 읽은 내용으로 볼 때 가장 이른 날

why-source-latest = { $day }에 읽은 내용으로 볼 때 가장 늦은 날

why-plus-days = 여기에 { $n }일을 더합니다.

why-plus-days-earliest = 이 중 가장 이른 날에 { $n }일을 더합니다.

why-plus-hours = 여기에 { $n }시간을 더합니다.

why-plus-hours-earliest = 이 중 가장 이른 날에 { $n }시간을 더합니다.

why-plus-business-days = 여기에 영업일(월~금) { $n }일을 더합니다.

why-plus-business-days-earliest = 이 중 가장 이른 날에 영업일(월~금) { $n }일을 더합니다.

why-shown-days = AliExpress가 직접 밝힌 대로 여기에 { $n }일을 더합니다({ $page }, { $day }에 읽음).

why-shown-days-earliest = AliExpress가 직접 밝힌 대로 이 중 가장 이른 날에 { $n }일을 더합니다({ $page }, { $day }에 읽음).

why-shown-none = AliExpress가 직접 밝힌 대로 여기에 아무것도 더하지 않습니다({ $page }, { $day }에 읽음).

why-or = 또는 이렇게 계산합니다:

why-zone-pacific = 하루의 시작과 끝은 미국 태평양 시간을 따릅니다.

why-zone-utc = 하루의 시작과 끝은 협정 세계시(UTC)를 따릅니다.

why-zone-own = 하루의 시작과 끝은 계신 곳의 시간을 따릅니다.

why-end-unknown =
    { $event ->
        [placed] 주문한 날을 몰라서, 분쟁을 얼마나 더 신청할 수 있을지도 알 수 없습니다.
        [paid] 결제한 날을 몰라서, 분쟁을 얼마나 더 신청할 수 있을지도 알 수 없습니다.
        [shipped] 발송된 날을 몰라서, 분쟁을 얼마나 더 신청할 수 있을지도 알 수 없습니다.
        [delivered] 배송 완료된 날을 몰라서, 분쟁을 얼마나 더 신청할 수 있을지도 알 수 없습니다.
        [completed] 주문이 완료된 날을 몰라서, 분쟁을 얼마나 더 신청할 수 있을지도 알 수 없습니다.
        [delivery-deadline] 환불 날짜를 몰라서, 분쟁을 얼마나 더 신청할 수 있을지도 알 수 없습니다.
       *[dispute-state] 필요한 날짜를 몰라서, 분쟁을 얼마나 더 신청할 수 있을지도 알 수 없습니다.
    }

## By which rule a date is counted: a sentence in front of the days that it is counted from, where there are several rules. Critical.

why-several = 계산하는 방법이 둘 이상 있습니다. 알림은 가장 이른 날을 따르고, 기간이 언제 끝나는지는 가장 늦은 날을 따릅니다.

reading-delivery = 배송이 완료된 뒤 AliExpress가 스스로 수령 확인을 할 수 있습니다.

reading-brazil = 브라질에서는 마음을 바꿀 권리가 있습니다.

reading-free-return = 상품을 무료로 반품할 수 있습니다.

reading-other = 다른 파일에서 온 규칙의 자체 설명: “{ $words }”.

## One kind of trouble and its dates, in whole sentences: unfolded under “All dates”. Critical.

clock-purpose =
    { $purpose ->
        [not-received] 도착하지 않았다면:
        [not-as-described] 불량이거나 설명과 다르다면:
       *[any-reason] 원하지 않는다면:
    }

clock-opens = { $day }부터 분쟁을 신청할 수 있습니다.

clock-opens-between = 분쟁은 빠르면 { $first }부터, 늦어도 { $last }부터 신청할 수 있습니다.

clock-opened = { $day }부터 분쟁을 신청할 수 있게 되었습니다.

clock-opened-between = 빠르면 { $first }부터, 늦어도 { $last }부터 분쟁을 신청할 수 있게 되었습니다.

clock-waits = 배송 조회가 정상으로 보이는 동안에는 AliExpress가 { $day }까지 기다리게 할 수 있습니다.

clock-from-arrival = 도착한 날부터 분쟁을 신청할 수 있습니다.

clock-look = 마지막 날을 모릅니다. { $day }까지 주문 페이지를 확인하세요.

clock-look-now = 마지막 날을 모릅니다. 지금 주문 페이지를 확인하세요.

clock-safe = 안전하게 신청할 수 있는 마지막 날은 { $day }입니다.

clock-unknown = 마지막 날을 아직 모릅니다.

clock-closed = { $day } 지나면 아마 늦을 것입니다.

clock-end-unknown = 얼마나 더 신청할 수 있을지는 알 수 없습니다.

clock-how =
    { $certainty ->
        [shown] AliExpress가 직접 표시한 날짜입니다.
        [worked-out] Recourse가 계산한 날짜입니다.
       *[estimate] 대략의 날짜일 뿐입니다.
    }

## Why the button that opens a dispute is not there. On an order's page and in a row. Critical: nobody may stop because of a wrong word.

no-button-not-shipped = 분쟁 신청 버튼이 없습니다. 아직 아무것도 발송되지 않았기 때문입니다. 발송되기 전에는 대신 주문을 취소할 수 있습니다.

no-button-in-dispute = 분쟁 신청 버튼이 없습니다. 이 상품에 대한 분쟁이 이미 있기 때문입니다. 그 분쟁을 계속 살피고, 발견한 결함은 모두 거기에 적으세요.

no-button-too-late = 분쟁 신청 버튼이 없습니다. 아마 늦었을 것입니다. 안전하게 신청할 수 있는 마지막 날은 { $day }이었고, 가장 늦게 계산해도 { $last }에 끝났습니다. 그래도 버튼이 있으면 오늘 누르세요.

no-button-too-early = 분쟁 신청 버튼이 아직 없습니다. 아직 이릅니다. 버튼은 { $day }에 나타날 것으로 예상됩니다.

no-button-too-early-between = 분쟁 신청 버튼이 아직 없습니다. 아직 이릅니다. 버튼은 { $first }에, 늦어도 { $last }에 나타날 것으로 예상됩니다.

no-button-finished = 분쟁 신청 버튼이 없습니다. 완료된 주문이기 때문입니다. 그것만으로 분쟁을 신청할 권리가 없어지지는 않습니다. 완료된 주문은 신청 기간이 더 짧고 덜 확실하며, 마지막 날을 모릅니다. 주문 페이지를 열어 알아보세요.

no-button-finished-doubtful = 분쟁 신청 버튼이 없습니다. 완료된 주문이기 때문입니다. 완료된 주문은 분쟁 신청 기간이 더 짧고 덜 확실합니다. 안전하게 신청할 수 있는 마지막 날은 { $day }이었으므로 이미 늦었을 수 있습니다. 오늘 채팅으로 AliExpress에 문의하세요.

no-button-finished-open = 분쟁 신청 버튼이 없습니다. 완료된 주문이기 때문입니다. 그것만으로 분쟁을 신청할 권리가 없어지지는 않습니다. 완료된 주문은 신청 기간이 더 짧고 덜 확실하며, 알려진 바로는 안전하게 신청할 수 있는 마지막 날은 { $day }입니다. 주문 페이지의 맨 아래를 보거나 채팅으로 AliExpress에 문의하세요.

no-button-doubtful = 분쟁 신청 버튼이 없습니다. 이미 늦었을 수 있습니다. 안전하게 신청할 수 있는 마지막 날은 { $day }이었습니다. 다르게 계산하면 기간이 { $last }까지입니다. 오늘 채팅으로 AliExpress에 문의하세요.

no-button-doubtful-open-ended = 분쟁 신청 버튼이 없습니다. 이미 늦었을 수 있습니다. 안전하게 신청할 수 있는 마지막 날은 { $day }이었습니다. 얼마나 더 신청할 수 있을지는 알 수 없습니다. 오늘 채팅으로 AliExpress에 문의하세요.

no-button-in-transit = 분쟁 신청 버튼이 없습니다. 택배가 아직 오는 중입니다. 배송 조회가 정상으로 보이는 동안에는 AliExpress가 { $wait }까지 버튼을 보여 주지 않을 수 있습니다. 그때 다시 확인하세요. 안전하게 신청할 수 있는 마지막 날은 { $day }입니다.

no-button-moved = { $day }까지 분쟁을 신청할 수 있을 텐데, 이 상품에서 분쟁 신청 버튼을 찾지 못했습니다. 주문 페이지의 맨 아래에 상품마다 “환불/반품”이 있으니 거기를 보고, 페이지를 한 번 새로고침하세요. 그래도 없으면 그날이 되기 전에 채팅으로 AliExpress에 문의하세요.

no-button-moved-undated = 이 상품에서 분쟁 신청 버튼을 찾지 못했고, 마지막 날을 모릅니다. 주문 페이지의 맨 아래에 상품마다 “환불/반품”이 있으니 거기를 보고, 페이지를 한 번 새로고침하세요. 그래도 없으면 오늘 채팅으로 AliExpress에 문의하세요.

no-button-unknown = 분쟁 신청 버튼이 없습니다. 이 주문에 대해 아는 것이 너무 적어 이유를 알 수 없습니다.

## What pressing “Confirm received” would end. Critical: it cannot be taken back.

confirm-meaning = 수령 확인은 모든 상품이 도착했고 문제가 없다는 뜻이며, 판매자가 돈을 받게 합니다. 되돌릴 수 없습니다.

confirm-shortens = 수령 확인을 하지 않으면 { $day } 끝까지 안전하게 분쟁을 신청할 수 있습니다. 오늘 수령 확인을 하면 { $after } 지나서 신청 기간이 끝날 수 있습니다.

confirm-begins = 오늘 수령 확인을 하면 { $after } 지나서 분쟁 신청 기간이 끝날 수 있습니다.

confirm-unclear = 수령 확인을 하면 분쟁을 신청할 권리가 없어질 수 있습니다. 그 뒤에 남는 기간은 더 짧고 덜 확실합니다.

confirm-no-scan = 이 택배를 배송했다고 알린 배송사가 없습니다. 직접 손에 들고 있는 것만 수령 확인을 하세요.

guard-any = 수령 확인을 하면 판매자에게 돈이 지급되고 되돌릴 수 없습니다. 분쟁을 신청할 권리가 없어질 수 있으니, 직접 손에 들고 있는 것만 수령 확인을 하세요.

guard-begins = 수령 확인은 되돌릴 수 없습니다. 오늘 수령 확인을 하면 { $after }({ $mark }) 끝까지만 안전하게 분쟁을 신청할 수 있습니다. 하지 않으면, 마지막 날은 알려진 것이 없습니다.

guard-in-dispute = 진행 중인 분쟁이 있습니다. 수령 확인은 모든 상품이 도착했고 문제가 없다는 뜻이고, 되돌릴 수 없으며, 분쟁이 끝날 수 있습니다.

guard-shortens = 수령 확인은 되돌릴 수 없습니다. 하지 않으면 { $day }({ $mark }) 끝까지 안전하게 분쟁을 신청할 수 있습니다. 오늘 하면 { $after }({ $after_mark }) 끝까지만 안전합니다.

guard-unclear = 수령 확인은 되돌릴 수 없고, 분쟁 신청 기간을 덜 확실하게 만듭니다. 하지 않으면 { $day }({ $mark }) 끝까지 안전하게 분쟁을 신청할 수 있습니다.

guard-unknown = 수령 확인은 되돌릴 수 없습니다. 분쟁을 신청할 권리가 없어질 수 있습니다.

## Other buttons of the site that cannot be taken back: accepting an offer in a dispute, and cancelling a dispute. Critical.

accept-final = 제안을 수락하면 이 분쟁이 완전히 끝나며, 이 분쟁은 다시 신청할 수 없습니다.

accept-offer = 제안을 수락하면 이 분쟁이 완전히 끝나며, 이 분쟁은 다시 신청할 수 없습니다. 요청하신 금액은 { $asked }, 제안된 금액은 { $offered }입니다.

cancel-over = 취소하면 이 분쟁이 철회됩니다. 안전하게 신청할 수 있는 마지막 날은 { $day }({ $mark })이었으므로, 다시 신청하지 못할 수 있습니다.

cancel-safe = 취소하면 이 분쟁이 철회됩니다. 신청 기간이 남아 있을 때만 다시 신청할 수 있으며, { $day }({ $mark }) 끝까지는 안전합니다.

cancel-unknown = 취소하면 이 분쟁이 철회됩니다. 신청 기간이 남아 있을 때만 다시 신청할 수 있는데, 그 마지막 날을 모릅니다.

## While the shopper and the seller write to each other. Critical.

talk-open = 여기서 무슨 말이 오가든 늦지 않게 분쟁을 신청하세요. 안전하게 신청할 수 있는 마지막 날은 { $day }({ $mark })입니다. 판매자와 대화해도 기한은 계속 줄어듭니다. 시간을 더 주겠다는 약속은 주문 페이지에 새 날짜가 나와야만 효력이 있습니다.

talk-doubtful = 여기서 답을 기다리지 마세요. 이미 늦었을 수 있습니다. 지금 시도하세요. 안전하게 신청할 수 있는 마지막 날은 { $day }({ $mark })이었습니다.

talk-estimate = 이 주문의 마지막 날을 아직 모릅니다. 기다리겠다고 하기 전에 주문 페이지를 열어 알아보세요.

talk-in-part = 돈의 일부만 환불되었습니다. 분쟁을 또 신청할 수 있는지는 알 수 없습니다. 여기서 무슨 말이 오가든 주문 페이지를 확인하세요. 안전하게 신청할 수 있는 마지막 날은 { $day }({ $mark })입니다.

## What else to know of an order now: sentences in view on its page and in its row.

extension = 아직 오는 중이고, 안전하게 신청할 수 있는 마지막 날까지 길어야 2주 남았습니다. 판매자에게 배송 기간 연장을 요청할 수 있지만, 그 뒤 주문 페이지에 새 날짜가 나와야만 효력이 있습니다. 나오지 않으면 분쟁을 신청하세요. 안전하게 신청할 수 있는 마지막 날은 { $day }입니다.

extension-late = 아직 오는 중이고, 판매자에게 시간을 더 달라고 하기에는 늦었습니다. 지금 분쟁을 신청하세요. 안전하게 신청할 수 있는 마지막 날은 { $day }입니다.

scan = 배송사는 { $day }에 배송했다고 합니다. 지금 물건을 확인하세요. AliExpress가 스스로 수령 확인을 할 수 있고, 더 짧은 분쟁 신청 기간이 이미 흐르고 있을 수 있습니다. 아무것도 오지 않았다면 오늘 배송 조회 페이지를 사진으로 남겨 두세요.

moved-earlier = 환불 날짜가 앞당겨졌습니다. { $from }에서 { $to }로 바뀌었습니다({ $page }, { $seen }에 읽음). 시간이 { $days }일 줄었습니다.

moved-later = 환불 날짜가 늦춰졌습니다. { $from }에서 { $to }로 바뀌었습니다({ $page }, { $seen }에 읽음). 시간이 { $days }일 늘었습니다.

said-deadline = { $seen }에 환불 날짜를 { $day }로 정하셨습니다. AliExpress에 나온 날짜는 { $from }이었습니다({ $page }). 알림은 정하신 날짜를 따르고, 기간이 언제 끝나는지는 둘 중 더 늦은 날짜를 따릅니다.

said-deadline-alone = { $seen }에 환불 날짜를 { $day }로 정하셨습니다. 날짜가 나온 페이지는 없었습니다.

said-not-received = { $day }에 아직 안 왔다고 알리셨습니다.

said-received = { $day }에 도착했다고 알리셨습니다.

dispute-cancelling = 판매자가 부탁한다고 분쟁을 취소하지 마세요. 신청 기간이 남아 있을 때만 다시 신청할 수 있습니다.

dispute-refunded = 결정된 뒤 돈이 들어오기까지 최대 20영업일이 걸릴 수 있습니다. 그때까지 들어오지 않으면 AliExpress에 문의하세요.

dispute-return = 여기서는 저절로 되는 것이 없습니다. 합의 후 10일 안에, 또는 안내된 기간 안에 물건을 보내고 송장 번호를 입력해야 합니다. 영수증을 보관하세요.

dispute-shopper = 이제 답변할 차례입니다. 받은 제안에 답하세요. 제안을 수락하면 분쟁이 완전히 끝납니다. 제안을 거절하고 다른 제안을 요청할 수도 있습니다.

dispute-wait = 보통 며칠에서 몇 주가 걸리며, 분쟁을 신청할 수 있는 마지막 날이 지나도 계속될 수 있습니다. 해결될 때까지는 양쪽 모두 요구를 바꿀 수 있습니다.

refund-all-unclear = { $back } 환불되었습니다({ $page }, { $seen }에 읽음). 결제한 금액 전부인지는 알 수 없습니다.

refund-part = { $paid } 중 { $back } 환불되었습니다({ $page }, { $seen }에 읽음).

refund-part-unclear = 돈이 환불되었습니다({ $page }, { $seen }에 읽음). 결제한 금액 전부인지는 알 수 없습니다.

refund-rest = 분쟁을 또 신청할 수 있는지는 알 수 없습니다. 이것으로 해결되지 않으면 주문 페이지에서 버튼을 찾아보세요.

refund-which = 어느 상품의 것인지는 나와 있지 않습니다.

left-card = 카드로 결제하셨다면 은행이 결제를 되돌릴 수 있습니다(차지백). 따로 정해진 기한이 있으니 빨리 문의하세요.

left-chat = 남은 방법은 AliExpress 채팅일 수 있습니다. 주문번호와 무엇이 문제인지 알리세요.

## Dates of rules that are no last day for a dispute. $day: the last day, that day included, unless something else is said.

rule-appeal = 결정에 이의를 제기할 수 있는지 확인하세요. 기간은 7일이라고 하며, 그렇다면 { $day }에 끝납니다.

rule-platform-joins = 판매자와 합의하지 못하면 AliExpress가 스스로 개입합니다. 대략 { $day } 무렵으로 예상하세요.

rule-refund-arrives = 돈이 들어오기까지 최대 20영업일이 걸릴 수 있습니다. { $day }까지 들어오지 않으면 AliExpress에 문의하세요.

rule-return-and-number = { $day }이 끝나기 전에 반품을 보내고 송장 번호를 입력하세요. 둘 다 하셔야 합니다. 번호가 없으면 돈이 판매자에게 갑니다.

rule-seller-answers = 판매자가 답변할 기간은 5일로, 대략 { $day }까지입니다. 답변하지 않으면 요청하신 대로 해결됩니다.

rule-delay-coupon = 분쟁이 아니라 쿠폰에 대한 날짜입니다. { $day } 끝까지 아무것도 오지 않으면 주문 페이지에서 지연 보상 쿠폰을 요청할 수 있습니다.

rule-free-return = 무료 반품: { $day }이 끝나기 전에 사용하지 않은 상태로 보내세요. 이유는 필요 없습니다.

rule-eu-guarantee = EU의 법정 보증: AliExpress의 분쟁 기간과 상관없이 { $day }까지는 판매자가 결함을 책임집니다.

rule-eu-withdrawal = EU의 청약 철회권: { $day } 끝까지 철회 의사를 알릴 수 있습니다. 반송비는 보통 직접 내야 합니다.

rule-paypal = PayPal로 결제하셨다면, PayPal의 구매자 보호가 { $day } 끝까지 신고를 받습니다.

rule-warranty = 일부 상품에는 1년 보증이 있으며, 그렇다면 대략 { $day }에 끝납니다. 상품 페이지를 확인하세요.

rule-other = { $day }까지, 다른 파일에서 온 규칙의 자체 설명: “{ $words }”.

rule-other-unnamed = { $day }까지, 다른 파일에서 온 규칙이며 무엇을 위한 것인지는 적혀 있지 않습니다.

## What a dispute may bring besides its outcome: in the composer, before it is begun.

side-cashback = 환불된 금액에 대해서는 다른 서비스에서 받은 캐시백이 회수될 수 있습니다.

side-many-disputes = 주문 수에 비해 분쟁이 아주 많으면 계정이 심사를 받을 수 있다는 이야기가 한 번 있었습니다.

## The head of the popup: short remarks, one behind another, each of which stands alone. These are critical.

head-doubtful = { $n }건은 늦었을 수 있음: 지금 시도하세요

head-awaited = 답변을 기다리는 분쟁 { $n }건

head-closing = 7일 안에 { $n }건 마감

head-none-closes = 7일 안에 마감 없음

head-none-known = 알려진 날짜 중 7일 안인 것 없음

head-next = 다음은 { $day }까지

head-at-stake = { $sums } 걸려 있음

head-at-least-at-stake = 최소 { $sums } 걸려 있음

## Notices in the popup: what could not be read, and what was lost.

trouble-unreadable = 페이지를 읽지 못했습니다({ $page }). 사이트가 바뀌었을 수 있습니다. 여기 나온 날짜는 이전에 방문했을 때의 것입니다. 사이트의 페이지도 직접 확인하세요.

trouble-unreadable-of = 주문 { $number } 관련 페이지를 읽지 못했습니다({ $page }). 사이트가 바뀌었을 수 있습니다. 여기 나온 날짜는 이전에 방문했을 때의 것입니다. 사이트의 페이지도 직접 확인하세요.

trouble-in-part = 페이지를 일부만 읽어서({ $page }) 여기에 날짜가 빠져 있을 수 있습니다. 사이트의 페이지도 직접 확인하세요.

trouble-in-part-of = 주문 { $number } 관련 페이지를 일부만 읽어서({ $page }) 여기에 날짜가 빠져 있을 수 있습니다. 사이트의 페이지도 직접 확인하세요.

trouble-more = 그 밖에 { $n }페이지가 더 있습니다.

lost-more = 그 밖에 { $n }건, 모두 { $all }건입니다.

lost-beside-page = 알고 있던 주문 { $n }건의 정보가 사라졌습니다. 어떤 주문인지는 Recourse의 내 주문에서 볼 수 있습니다.

lost-order = 주문 { $number }: 알고 있던 정보가 사라져 날짜가 반영되지 않습니다. 주문을 한 번 여세요.

lost-order-unread = 주문 { $number }: 저장된 정보를 읽지 못해 날짜가 반영되지 않습니다. 주문을 한 번 여세요.

lost-reminders-of = 주문 { $number }: 어떤 알림을 이미 받으셨는지 읽지 못했습니다. 알림 하나가 한 번 더 올 수 있습니다. 이 주문의 알림을 원하지 않으셨다면 다시 선택하세요.

lost-unnamed = 알고 있던 주문 { $n }건의 정보가 주문번호와 함께 사라졌습니다. 주문 목록을 한 번 여세요.

lost-settings = 선택하신 내용(알림, 방해 금지 시간, 도구 모음)이 사라져 기본값이 적용됩니다. 옵션을 열어 다시 선택하세요.

lost-settings-unread = 선택하신 내용(알림, 방해 금지 시간, 도구 모음)을 읽지 못해 기본값이 적용됩니다. 옵션을 열어 다시 선택하세요.

lost-calendar = 지금까지의 캘린더 파일 내용을 더는 알 수 없습니다. 다음 파일도 일정을 옮기기는 하지만, 기간이 끝난 주문의 일정은 지우지 못합니다. 직접 삭제하세요.

lost-reminders = 대기 중이던 알림을 읽지 못했습니다. 날짜 자체는 이 목록에 있으며, 다음 알림은 평소대로 옵니다.

lost-claim = 시작하신 신청이 더는 없습니다. 해당 주문에서 다시 시작하세요.

lost-search = 빠진 기한 찾기를 계속할 수 없었습니다. 다시 시작하세요.

lost-exchange = 다른 브라우저와 주고받은 기록을 읽지 못했습니다. 처음부터 다시 주고받으며, 읽은 정보는 하나도 사라지지 않았습니다.

lost-overview = 주문 요약을 읽지 못했습니다. 주문에서 새로 만들었으며, 이 때문에 사라진 것은 없습니다.

lost-waiting-claim = 차례를 기다리던 신청을 읽지 못했습니다. 해당 주문에서 다시 시작하세요.

lost-record = 읽지 못한 기록 하나를 따로 두었습니다. 이 때문에 사라진 다른 것은 없습니다.

understood = 확인했습니다

## The list in the popup.

popup-most-urgent = 가장 급한 { $n }건을 표시합니다.

popup-none-found = 진행 중인 주문에 이 단어가 들어간 것이 없습니다.

popup-none-open = 진행 중인 주문이 없습니다.

popup-private = 이 브라우저 밖으로는 아무것도 나가지 않습니다.

popup-private-but-sync = 옵션에서 선택하신 대로, 아직 지나지 않은 기한은 다른 브라우저로 전달됩니다. 그 밖에는 이 브라우저 밖으로 아무것도 나가지 않습니다.

popup-orders-read = 주문 { $n }건 읽음

popup-undated = { $n }건 날짜 없음

popup-unseen = { $n }건 마지막 날 지남: 확인하세요

my-orders = AliExpress의 내 주문

show-my-orders = 내 주문 보기

remind-choose-time = 시간 선택

remind-no-more = 이 주문 알림 그만 받기

finished-orders = 완료된 주문 중 다가올 날짜가 없는 { $n }건

finished-left-out = 완료된 주문 중 다가올 날짜가 없는 { $n }건, 선택하신 대로 제외됨

finished-why = 완료된 주문도 얼마 동안은 분쟁을 신청할 수 있습니다. 언제까지인지는 주문 페이지에 나옵니다. 그 주문에 대해 알려진 마지막 일로부터 120일이 지나면 기간이 끝난 것으로 봅니다.

finished-more = 그 밖에 { $n }건이 더 있습니다.

finished-count = 다시 포함하기

finished-leave-out = 완료된 주문은 신경 쓰지 않음

## The search for missing dates: one tab opens the orders' own pages one after another.

search-offer = 빠진 기한 찾기(주문 { $n }건)

search-offer-some = 빠진 기한 찾기(주문 { $all }건 중 { $n }건)

search-next = 다음 찾기(주문 { $n }건)

search-next-some = 다음 찾기(주문 { $all }건 중 { $n }건)

search-all = { $n }건 모두 한 번에

search-most = { $n }건 한 번에

search-how = 뒤에서 열린 탭 하나에서 이 주문들을 몇 초 간격으로 한 번씩 열어 날짜를 읽습니다. 사이트가 속도를 늦추라는 신호를 보이면 바로 멈춥니다.

search-progress = 주문 { $all }건 중 { $n }건 방문함

search-meanwhile = 탭 하나에서 몇 초 간격으로 차례차례 엽니다. 그동안 다른 일을 하셔도 됩니다.

search-stop = 중지

search-continue = 계속({ $n }건 남음)

search-close = 닫기

search-read-all = 주문 { $all }건 중 { $n }건을 읽었고 남은 것은 없습니다. 이제 { $known }건의 날짜를 압니다.

search-read = 주문 { $all }건 중 { $n }건을 읽었고 { $left }건이 남았습니다. 이제 { $known }건의 날짜를 압니다.

search-undated = 주문 { $n }건은 페이지에 아직 날짜가 없습니다: { $numbers }.

search-unread = 주문 { $n }건을 읽지 못했습니다: { $numbers }. 직접 여세요.

search-stopped = 중지하셨습니다. 읽은 내용은 남아 있습니다.

search-tab-closed = 탭이 닫혀서 멈췄습니다. 읽은 내용은 남아 있습니다.

search-no-tab = 브라우저가 탭을 열지 못해 멈췄습니다.

search-elsewhere = 멈췄습니다. 사이트에 주문이 아닌 다른 페이지가 나왔습니다. 아마도 로그인을 요청하는 페이지일 것입니다. 탭은 아직 열려 있습니다. 거기서 사이트가 요청하는 대로 한 뒤 계속하세요.

search-login = 멈췄습니다. 사이트가 로그인을 요청합니다. 아직 열려 있는 탭에서 로그인한 뒤 계속하세요.

search-captcha = 멈췄습니다. 사이트가 사람인지 묻습니다. 아직 열려 있는 탭에서 답하고, 잠시 기다린 뒤 계속하세요.

search-gave-up = 멈췄습니다. 연속으로 주문 2건을 읽지 못했습니다. 사이트가 바뀌었을 수 있습니다.

search-restarted = 브라우저가 다시 시작되어, 계속하기를 기다리고 있습니다.

## The composer: the page on which the shopper writes a claim, before it goes into the site's form. A label stands in front of its field
## or behind its tick.

composer-title = 내 신청

composer-arrived = 도착했나요?

composer-arrived-no = 아니요

composer-arrived-yes = 예, 도착했습니다

composer-reason = 어떤 문제인지

composer-choose-reason = 어떤 문제인지 선택

composer-want = 원하는 것

composer-refund = 환불(전액 또는 일부)

composer-return = 반품하고 환불받기. 보통 반송비를 직접 내야 하고, 중국으로 보내는 비용은 비쌉니다. 반품이 합의되면 약 10일 안에 물건을 보내고 송장 번호를 입력해야 합니다.

composer-amount-in = 금액({ $currency })

composer-amount = 금액과 통화, 예: USD 12.50

composer-said = 본인만 아는 사실. 한 줄에 하나씩, 짧고 사실대로 쓰세요.

composer-letter = 판매자에게 보낼 글. 원하는 대로 고치세요.

composer-evidence = 증거가 되는 것. 신청서에는 직접 첨부하셔야 합니다. 준비된 것에 체크하세요:

composer-go-on = 신청서로 이동

composer-sheet = 증거 자료

composer-close = 보관하고 닫기

claim-discard = 작성한 이 신청 버리기

## What is wrong: the reasons of a dispute, in a list to choose from, and in the panel beside the form. A few words each.
## Use the site's own words for them where they are known. Those that begin with “nr” are for what did not arrive, those with “rc” for
## what arrived.

reason-nr-deadline-passed = 기한 내에 배송되지 않음

reason-nr-marked-delivered = 배송 완료로 표시되었으나 받지 못함

reason-nr-no-tracking = 배송 조회 정보 없음

reason-nr-returned-to-sender = 판매자에게 반송됨

reason-nr-customs = 세관에 보류됨

reason-nr-wrong-address = 잘못된 주소로 발송됨

reason-nr-refused = 수취 거부됨

reason-nr-shipping-method-changed = 약속과 다른 배송 방법

reason-rc-damaged = 파손됨

reason-rc-not-as-described = 설명과 다름

reason-rc-does-not-work = 작동하지 않음

reason-rc-wrong-item = 잘못된 상품

reason-rc-quantity-short = 주문보다 수량 부족

reason-rc-quality = 품질 문제

reason-rc-fake = 위조품

reason-rc-empty-parcel = 빈 상자

reason-rc-return-not-refunded = 반품했으나 환불받지 못함

reason-personal-reason = 더 이상 필요 없음

reason-other = 다른 이유

## What proves a claim, by its reason. Each stands behind a tick, and in the panel beside the form behind “to add:”. One line.
## “Screenshot” is a picture of what the screen shows.

evidence-tracking-page = 배송사나 조회 사이트의 배송 조회 페이지 스크린샷(선택 사항)

evidence-no-tracking-result = 조회 결과가 없다고 나오는 배송사 페이지 스크린샷(선택 사항)

evidence-tracking-return = 반송 사실과 장소, 날짜가 나오는 배송 조회 스크린샷

evidence-customs-letter = 이유가 적힌 세관의 통지서

evidence-tracking-city = 배송된 도시나 우편번호가 나오는 배송 조회 내용

evidence-own-address = 주문에 적힌 내 주소

evidence-delivery-entry = 장소와 시각이 나오는 배송 완료 기록 스크린샷

evidence-post-office-note = 아무것도 전달되지 않았다는 우체국의 편지나 확인서

evidence-refusal-note = 수취 거부에 대한 배송사의 기록

evidence-shipping-method = 주문에 나온 배송 방법

evidence-other-shipping-label = 다른 배송 방법이 나오는 라벨이나 배송 조회 내용

evidence-defect-photos = 자연광에서 찍은 결함 사진

evidence-device-video = 작동하지 않는 기기라면 동영상

evidence-not-working-video = 상품이 작동하지 않는 모습을 끊지 않고 찍은 동영상

evidence-item-label-photo = 상품과 라벨 사진

evidence-listing-description = 판매 페이지의 상품 설명 스크린샷

evidence-item-photo = 그 옆에 둘 상품 사진. 크기 문제라면 평평한 곳에서 자를 함께 놓고 찍은 사진

evidence-size-label-photo = 사이즈 라벨 사진

evidence-package-photos = 포장 겉면 사진

evidence-damage-photos = 파손된 상품 사진

evidence-damage-report = 배송사나 우체국의 확인서(있는 경우)

evidence-all-items-photo = 모든 상품을 한 장에 담은 사진

evidence-label-weight = 무게가 적힌 송장 라벨

evidence-unboxing-video = 개봉 동영상(찍은 경우)

evidence-arrived-photo = 판매 페이지 스크린샷과 나란히 둔, 도착한 상품 사진

evidence-package-label = 포장의 송장 라벨

evidence-not-genuine-photo = 정품이 아님을 보여 주는 사진

evidence-brand-statement = 브랜드 소유자의 확인서(있는 경우)

evidence-label-weighed = 무게가 적힌 송장 라벨과 우체국에서 잰 무게

evidence-sealed-video = 봉해진 상태부터 찍은 개봉 동영상

evidence-empty-photo = 빈 포장을 모든 면에서 찍은 사진

evidence-return-receipt = 송장 번호가 있는 반품 발송 영수증

evidence-return-delivery = 반품이 배송된 기록 스크린샷

evidence-unused-photo = 포장에 든 미사용 상품 사진

evidence-any = 쓰신 사실을 보여 주는 것은 무엇이든

## Under the field for the amount: why what was typed there is none that can be asked for. What to type instead follows it, in a
## sentence of its own.

amount-none = 금액이 아닙니다.

amount-too-little = 금액은 0보다 커야 합니다.

amount-no-currency = 통화가 적혀 있지 않습니다.

amount-other-currency = { $currency } 통화로 결제하지 않으셨습니다.

amount-too-much = 결제하신 금액은 최대 { $sums }입니다. 그 금액이나 더 적은 금액을 입력하세요.

amount-type-in = { $currency } 단위의 숫자를 입력하세요. 예: 12.50.

amount-type = 숫자를 통화와 함께 입력하세요. 예: USD 12.50.

## In the composer: what does not go together with what is known. It is asked about, and never forbidden.

doubt-completed = 이 주문은 받은 것처럼 완료로 표시되어 있습니다. 실수로 확인되었나요, 아니면 사이트가 스스로 확인했나요? 위에 적어 주세요.

doubt-delivered = 배송사는 { $day }에 배송했다고 합니다. 받지 못하셨다면 “배송 완료로 표시되었으나 받지 못함”이 맞는 이유입니다.

doubt-promised = 약속된 기한은 { $day }까지이며, 아직 지나지 않았습니다. 그래서 글에는 늦었다고 쓰지 않으며, 사이트가 기다리라고 할 수 있습니다.

doubt-personal-reason = 단순히 필요 없어진 상품이라면 사이트는 반품을 제안하며, 환불만 해 주는 일은 거의 없습니다.

doubt-above-price = 상품 가격보다 많습니다: { $sums }

doubt-other-reason = “다른 이유”만으로는 아무것도 알 수 없습니다. 무엇인지 위에 적어 주세요.

## The letter says something else than what was chosen. In the composer and in the panel beside the form. All of these are critical.

letter-says-arrived = 글에는 도착했다고 되어 있는데, 도착하지 않았다고 선택하셨습니다.

letter-says-not-arrived = 글에는 도착하지 않았다고 되어 있는데, 도착했다고 선택하셨습니다.

letter-names-other = 글에 적힌 금액은 { $named }인데, 요청하신 금액은 { $asked }입니다.

letter-changed = 글을 고치신 뒤에 선택을 바꾸셨습니다.

letter-rewrite = 글 새로 쓰기

letter-keep = 이대로 맞음

letter-own = 내 글로 되돌리기

## The panel beside the site's dispute form: what will be filled in, and what was. The name of a field stands first, what will be or
## was filled in behind it, and then a remark, in lower case where the language has it.

form-yours = Recourse는 “다음”, “제출”, “확인”을 절대 누르지 않습니다. 모든 칸을 확인하세요. 마지막에는 직접 누르셔야 합니다.

form-field =
    { $role ->
        [received] 받았나요?
        [solution] 원하는 것
        [reason] 이유
        [amount] 금액
       *[description] 설명
    }

form-ready = 신청 내용, 채울 준비 완료

form-filling = 채우는 중 …

form-filled = 다 채웠습니다. 이제 확인하고 직접 제출하세요.

form-filled-part = 일부만 채웠습니다. 나머지는 직접 채우셔야 합니다.

form-undone = 원래대로 되돌렸습니다

form-undone-part = 신청서가 허용하는 만큼 되돌렸습니다

form-fill = 채우기

form-fill-again = 다시 채우기

form-fill-replacing = 적혀 있는 것을 바꾸고 채우기

form-fill-maximum = 최대 금액으로 채우기, { $sums }

form-read-or-change = 읽거나 고치기

form-undo = 되돌리기

form-copy-text = 글 복사

form-copy = 복사

form-shorten-own = 내 글 대신 짧은 글 사용

form-shorten = 같은 사실로 쓴 더 짧은 글 사용

form-letter-length = 내 글, { $n }자

form-value-yes = 예

form-value-no = 아니요

form-value-refund = 환불만

form-value-return = 반품 및 환불

## The same: remarks about a field that will be filled in, or says already what it should. One line.

form-will-replace = 적혀 있는 것을 바꿈

form-will-open = 신청서 목록에 있는 표현으로

form-already = 이미 그렇게 되어 있음

form-already-set = 요청하신 값으로 신청서가 이미 정해 둠

form-filling-now = 채우는 중 …

form-waits = 대기 중

form-question-left = 신청서의 질문, 직접 답하세요

## The same: remarks about a field that is not filled in, and why. One line.

form-ambiguous = 비슷한 칸이 두 개 있음, 직접 선택하세요

form-no-field = 이것을 쓸 칸을 신청서에서 아직 찾지 못함, 확인하세요

form-not-found = 신청서에서 이것을 묻는 곳을 찾지 못함, 확인하세요

form-not-asked = 이 신청서는 여기서 이것을 묻지 않음

form-elsewhere = 이 신청서 밖에 그런 칸이 있음, 직접 하도록 그대로 둠

form-unclear = 여기서는 “예”의 뜻이 두 가지일 수 있음, 직접 선택하세요

form-other-unit = 여기서는 금액으로 세지 않음, 직접 입력하세요

form-other-form = 이 신청서는 내 신청과 다른 용도임

form-hidden = 숨겨진 칸

form-read-only = 신청서에서 바꿀 수 없게 되어 있음

form-disabled = 꺼져 있음, 다른 칸에 먼저 답해야 할 수 있음

form-already-filled = 이미 적혀 있는 것이 있어 그대로 둠

form-unsupported = 이런 칸은 직접 채우세요

form-no-option = 이에 맞는 선택지가 없음, 직접 선택하세요

form-other-currency = 신청서가 다른 통화를 씀, 직접 입력하세요

form-not-known = 알 수 없음, 직접 입력하세요

form-disagrees = 글의 내용이 선택하신 것과 다름

form-other-order = 이 신청서는 다른 상품용임

form-over-amount = 채우지 않음: 신청서에서 허용하는 최대 금액은 { $sums }

form-over-characters = 채우지 않음: 신청서에서 최대 { $n }자까지 허용

form-over-bytes = 채우지 않음: 신청서에서 최대 { $n }바이트까지 허용

form-over-words = 채우지 않음: 신청서에서 최대 { $n }단어까지 허용

form-later = 채우지 않음: 그 뒤에 신청서가 바뀜, “다시 채우기”를 누르세요

## The same: remarks about a field after it was filled in, or put back. One line.

form-done = 채우고 확인함

form-changed = 채우는 동안 칸이 바뀌어 그대로 둠

form-was-hidden = 채우려 할 때 칸이 숨겨져 있었음

form-not-offered = 목록에 없음, 직접 선택하세요

form-gone = 채우는 동안 칸이 없어짐

form-overwritten = 채운 것이 페이지에 남지 않음, 확인하세요

form-failed = 채우지 못함

form-put-back = 되돌림

form-undo-gone = 칸이 이제 이 페이지에 없음

form-undo-theirs = 그 뒤에 직접 바꾸셔서 그대로 둠

form-undo-unfit = 신청서가 여기서 묻는 것을 바꾸어 다시 비울 수 없음, 직접 고치세요

form-undo-left = 신청서에서 다시 비울 수 없음, 제출하셔야만 효력이 있음

## The same: pictures and videos, which the shopper adds.

form-pictures = 사진과 동영상

form-proof = 첨부할 것: { $proof }

form-proof-ready = 첨부할 것: { $proof } (준비됨)

form-pictures-yours = 직접 첨부하세요. Recourse는 업로드를 건드리지 않습니다

form-pictures-limits = 직접 첨부하세요. Recourse는 업로드를 건드리지 않습니다. 신청서의 안내: { $limits }

form-pictures-here = 사진과 동영상: 여기에 직접 첨부하세요

## Panels about a claim, on the site's pages and on ours.

claim-press-arrived = 다음으로 이것을 누르세요. 그러면 분쟁 신청서가 열립니다. 받았는지 묻는 질문에 “예”로 답하세요. Recourse는 거기서 신청서를 채웁니다.

claim-press-not-arrived = 다음으로 이것을 누르세요. 그러면 분쟁 신청서가 열립니다. 받았는지 묻는 질문에 “아니요”로 답하세요. Recourse는 거기서 신청서를 채웁니다.

claim-unfinished = 신청이 아직 완성되지 않았습니다

claim-no-reason = 어떤 문제인지 아직 선택하지 않으셨습니다.

claim-bad-amount = 입력하신 금액은 요청할 수 없는 금액입니다.

claim-go-on = 계속 작성하기

claim-which-form = 내 신청이 이 신청서용인가요?

claim-unsure = 대기 중인 신청이 있는데, 이 페이지에는 어느 상품의 것인지 나와 있지 않습니다. 이 상품인가요?

claim-this-one = 예, 이 상품입니다

claim-discarded = 작성한 신청을 버렸습니다

claim-gone-soon = 1시간이 지나거나 다른 신청을 시작하면 완전히 사라집니다.

claim-restore = 되살리기

claim-none = 대기 중인 신청이 없습니다. 주문 페이지나 팝업의 해당 주문에서 시작하세요.

claim-order-unknown-title = 알 수 없는 주문입니다

claim-order-unknown = 주문 페이지를 한 번 연 뒤 거기서 신청을 시작하세요.

claim-field-short-title = 칸이 너무 짧습니다

claim-field-short = 이 사실들로 쓴 가장 짧은 글도 이 칸에 허용된 길이보다 깁니다. 직접 써 주세요.

claim-no-words-title = Recourse가 이 신청서를 읽을 수 없습니다

claim-no-words = 단어 파일이 없거나 읽을 수 없습니다. Recourse를 다시 설치하세요. 읽은 정보는 하나도 사라지지 않습니다.

## Other panels on the site's pages: a heading, and what it is about. Short.

panel-close = 닫기

panel-copy-report = 개인 정보 없이 보고서 복사

talking-title = 대화해도 기한은 계속 줄어듭니다

talking-unnamed = 이 페이지에는 주문이 나와 있지 않습니다. 진행 중인 주문에서 안전하게 신청할 수 있는 마지막 날:

talking-more = 더 있습니다.

page-unreadable-title = Recourse가 이 페이지를 읽을 수 없습니다

page-unreadable = 여기서 읽을 수 있는 주문이 없었습니다({ $page }). 사이트가 바뀌었거나 여기에 주문이 없을 수 있습니다. 다른 곳에 나온 날짜는 이전에 방문했을 때의 것입니다.

page-unsupported-title = Recourse는 aliexpress.ru를 읽을 수 없습니다

page-unsupported = AliExpress의 이 부분은 Recourse가 읽지 않는 다른 프로그램입니다. 기한은 사이트에서 직접 확인하세요. aliexpress.com의 주문은 평소대로 읽습니다.

page-crowded-title = 한 번에 주문이 너무 많습니다

page-crowded = 이 페이지에는 처음 보는 주문이 어떤 목록보다도 많이 나와 있습니다. 넘치는 주문은 저장하지 않았습니다.

not-allowed-title = 하지 않았습니다

not-allowed = 이 페이지는 그것을 요청할 수 없거나, 그 주문을 더는 표시하지 않습니다. 새로고침하세요.

newer-title = Recourse가 이전 버전으로 바뀌었습니다

newer = 저장된 정보는 더 새로운 버전의 Recourse가 기록한 것입니다. 이 이전 버전은 그것을 건드리지 않고, 아무것도 표시하지 않습니다. Recourse를 업데이트하세요.

## The browser did not store something. A heading, what became of it, why, and what to do: a sentence each. All of these are critical.

unstored-title = Recourse가 저장하지 못했습니다

unstored-import = 파일을 받아들이지 않았고, 아무것도 바뀌지 않았습니다.

unstored-forget = 지우려던 정보는 지워졌지만, 지웠다는 사실을 기록하지 못했습니다. 다시 시도합니다.

unstored-read = 방금 읽은 것을 저장하지 못했습니다. 브라우저를 닫을 때까지는 남아 있으며, 전에 읽은 것은 하나도 사라지지 않았습니다.

unstored-full-by = 브라우저의 확장 프로그램 저장 공간이 가득 찼습니다. { $needs }MB가 필요한데 { $room }MB만 쓸 수 있습니다({ $why }).

unstored-full = 브라우저의 확장 프로그램 저장 공간이 가득 찼습니다({ $why }).

unstored-why = 브라우저의 응답: “{ $why }”.

unstored-full-next = 옵션에서 더는 필요 없는 주문의 정보를 지운 뒤 이 페이지를 새로고침하세요.

unstored-next = 다시 시도하려면 이 페이지를 새로고침하세요.

## What the shopper says of an order was not taken in. It stands beside what was pressed.

state-order-unknown = 알 수 없는 주문입니다. 주문 페이지를 한 번 연 뒤 거기서 알려 주세요.

state-item-unknown = 알 수 없는 상품입니다. 주문 페이지를 한 번 연 뒤 거기서 알려 주세요.

state-no-date = 진행 중인 주문의 환불 날짜가 아닙니다. 아무것도 바뀌지 않았습니다.

state-elsewhere = 다른 브라우저에서 알리신 내용입니다. 그 브라우저에서 취소하세요.

## The options: what a corrected file of the site would change, before it is used. One sentence after another.

preview-known = 여기에 알려진 주문: { $n }건.

preview-over = 지금은 기간이 남아 있지만 이 파일로는 끝난 것이 되는 주문: { $n }건({ $numbers }).

preview-other = 상태가 달라지는 주문: { $n }건({ $numbers }).

preview-undated = 날짜가 없어지는 주문: { $n }건({ $numbers }).

import-silent = 지금 기간이 남아 있고, 이 파일로는 알림이 없는 주문: { $n }건({ $numbers }).

preview-none = 이 파일의 단어와 코드로 다르게 읽히는 주문은 없습니다.

preview-rest = 이 파일이 페이지의 다른 곳에서 무엇을 읽는지는 그 페이지를 열면 알 수 있습니다.

## Beside what was pressed on a page of ours.

ask-silent = Recourse가 응답하지 않습니다. 다시 시도하거나, 이것을 닫았다가 다시 여세요.

ask-copied = 복사됨

ask-copy-refused = 브라우저가 복사를 거부함

ask-undone = 하지 못했습니다. 주문 페이지를 한 번 연 뒤 거기서 다시 시도하세요.

sheet-nothing = 이 주문에 대해 기록된 것이 없습니다.

## Pages of ours: what stands on them before anything is known.

reading = 읽는 중 …

show-more = 더 보기

options = 옵션

popup-about = 언제까지 분쟁을 신청할 수 있는지

popup-in-tab = 탭에서 열기

search = 검색

search-orders = 내 주문 검색

popup-zone = 날짜는 미국 태평양 시간으로 계산하고, 계신 곳의 시간으로 표시합니다.

file-saved = { $name } 파일이 다운로드 폴더에 있습니다.

claim-title = Recourse: 내 신청

claim-about = 내 신청입니다. 여기에 입력하는 내용은 사이트의 신청서를 채우기 전에는 사이트가 볼 수 없습니다.

claim-foot = 여기서는 아무것도 전송되지 않습니다. 신청서는 사이트에서 직접 제출하셔야 합니다.

sheet-title = 증거 자료

sheet-print = 인쇄

## The options. A label stands in front of its field or behind its tick.

options-title = Recourse: 옵션

options-language = 언어

options-language-of = Recourse 언어

options-language-browser = 브라우저 언어

options-language-why = 영어가 아닌 언어의 문구는 아직 원어민이 확인하지 않았습니다. 문장이 분명하지 않으면 영어로 바꾸세요.

options-reminders = 알림

options-notify = 데스크톱 알림 표시

options-notify-why = Recourse가 데스크톱 알림을 표시해도 되는지 브라우저가 묻습니다. 분쟁 신청 기간이 곧 끝날 때 이 컴퓨터에서만 알려 줍니다. 데스크톱 알림이 없어도 도구 모음, 팝업, 주문 페이지의 배너가 같은 내용을 알려 줍니다.

options-ladder = 마지막 날보다 얼마나 전에 알릴지, 일(d)과 시간(h)으로

options-opened = 분쟁을 신청할 수 있게 되었을 때

options-delivered = 택배가 배송되었을 때: 받은 물건을 확인하세요

options-moved = 마지막 날이 앞당겨지거나 늦춰졌을 때

options-quiet-why = 방해 금지 시간에 걸리는 알림은 그 시간이 끝난 뒤에 옵니다. 그러면 남은 시간이 적어질 때는 그 시간이 시작되기 전에 옵니다.

options-quiet = 방해 금지 시간

options-quiet-from = 시작

options-quiet-to = 끝

options-quiet-range = 방해 금지 시간을 쓰려면 시작과 끝을 모두 정하고, 쓰지 않으려면 둘 다 비우세요.

options-toolbar = 도구 모음과 정보 보관

options-badge-days = 마지막 날을 도구 모음에 며칠 전부터 표시할지

options-skip-finished = 날짜가 없는 완료된 주문은 신경 쓰지 않음: 포함하지 않기

options-keep-months = 기간이 끝났고 열어 보지 않은 주문의 정보를 몇 개월 뒤에 지울지

options-sync = 다른 브라우저

options-sync-why = 이 브라우저를 여러 컴퓨터에서 쓰고 브라우저 자체의 동기화에 로그인해 두셨다면, 동기화로 아직 지나지 않은 기한을 한 컴퓨터에서 다른 컴퓨터로 전달할 수 있습니다. 그러면 기한이 이 브라우저 밖으로 나갑니다. 브라우저를 만든 회사(Google, Mozilla, Microsoft …)의 계정을 거치며, 그 기한을 읽고 보관하는 일에는 그 회사의 규칙이 적용됩니다. Recourse는 서버가 없으며 스스로는 아무것도 보내지 않습니다.

options-sync-on = 아직 지나지 않은 기한을 내 다른 브라우저로 전달

options-sync-what = 진행 중인 주문마다 전달되는 것: 주문번호, 상품들의 번호와 상품 수, 날짜와 각 날짜를 읽은 페이지, 주문과 분쟁의 진행 상태, 배송되는 나라, 사이트의 호스트와 사이트 서비스의 코드, 주문에 대해 알려 주신 내용, 주문의 알림에 대해 하신 일. 제목, 가격, 판매자, 주소, 신청 내용은 전달되지 않습니다. 브라우저마다 체크하세요. 끄면 이 브라우저가 알린 내용은 삭제됩니다. 다른 브라우저에서 받은 내용은 직접 지우실 때까지 여기에 남습니다.

options-sync-titles = 내가 산 상품의 제목도 함께

options-files = 캘린더와 파일

options-calendar = 아직 지나지 않은 모든 기한을 캘린더로(.ics)

options-table = 주문과 날짜를 스프레드시트용으로(.csv)

options-ledger = Recourse가 아는 모든 것(.json)

options-import = .json 파일 다시 가져오기

options-forget = 정보 지우기

options-order = 주문번호

options-forget-one = 이 주문의 정보 지우기

options-since = 또는 이때부터 처음 읽은 모든 것

options-forget-since = 이때부터 읽은 정보 지우기

options-forget-all = 모든 정보 지우기

options-forget-all-again = 한 번 더 누르면 모두 지워지고 되돌릴 수 없습니다

options-site = Recourse가 사이트에 대해 아는 것

options-site-why = AliExpress 페이지의 어디에 날짜가 있는지는 파일 하나에 적혀 있습니다. 사이트가 바뀌면 새 버전이 나오기 전에 고친 파일을 가져올 수 있습니다. 믿는 사람에게서 받은 파일만 가져오세요. 주문 페이지의 어떤 말을 날짜로 볼지 이 파일이 정합니다. 이 파일이 다른 호스트로 이어지게 할 수는 없으며, 무엇이 적혀 있어도 Recourse가 눌러서는 안 되는 버튼을 누르게 할 수는 없습니다.

options-site-import = 고친 site.json 가져오기

## The options: what became of a press. They stand beside what was pressed.

choice-kept = 저장했습니다.

choice-not-allowed = 브라우저가 허용하지 않아 아무것도 바뀌지 않았습니다.

choice-refused = { $why } 아무것도 바뀌지 않았습니다.

choice-no-span = 읽을 수 없습니다: { $text }. 일수와 시간을 “14 d, 7 d, 6 h”처럼 쓰세요.

choice-no-json = 이 파일은 JSON이 아닙니다. 아무것도 바뀌지 않았습니다.

choice-no-order = 주문번호는 주문 페이지에 나온 것처럼 숫자로만 되어 있습니다.

choice-no-since = 먼저 날짜와 시각을 선택하세요.

choice-failed = 하지 못했습니다: { $why }

forgotten-order = 이제 주문 { $number }에 대해 아는 것이 없습니다.

forgotten-all = 모든 정보를 지웠습니다.

site-file-offered = { $name } 파일은 아직 사용하고 있지 않습니다. { $what }

site-file-use = 이 파일 사용

site-file-used = 이제 { $name } 파일을 사용합니다. 열려 있는 주문 페이지를 새로고침하세요.

site-file-refused = { $name } 파일은 받아들이지 않았고, 이전에 쓰던 것을 계속 씁니다: { $why }

## The icon in the toolbar. It has room for four characters, so no more than one letter behind a number.

icon-days = { $days }일

icon-days-unsure = { $days }일?

icon-hours = { $hours }h

icon-hours-unsure = { $hours }h?

icon-last-hour = <1h

icon-last-hour-unsure = <1h?

icon-unknown = ?{ $n }

icon-unknown-most = ?{ $n }+

## A reminder: the title of a notification, the line in bold in a banner on the site's pages and in the popup. At most eight words,
## with the time left. All are critical: nobody may give up, or wait, because of a wrong word.

reminder-open = 늦지 않게 분쟁 신청하세요: { $left }

reminder-moved = 마지막 날 변경됨: { $left }

reminder-delivered = 배송 완료. 받은 물건을 확인하세요: { $left }

reminder-opened = 지금 분쟁 신청 가능: { $left }

reminder-part-refunded = 부분 환불됨, 주문을 확인하세요: { $left }

reminder-dispute = 내 분쟁을 확인하세요

reminder-look = 이 주문을 확인하세요

reminder-passed = 안전하게 분쟁을 신청할 수 있는 마지막 날이 지남

## What a reminder says below its title: one or two sentences. Critical.

reminder-until = { $day }까지 안전하게 분쟁을 신청할 수 있습니다.

reminder-passed-why = Recourse가 알려 드리기 전에 안전하게 신청할 수 있는 마지막 날이 지났습니다. 아직 분쟁을 신청할 수 있을지도 모릅니다. 지금 시도하세요. 안 되더라도 은행이나 PayPal이 아직 도와줄 수 있을지도 모릅니다.

reminder-look-by = 늦어도 { $day }까지 주문 페이지를 열어 확인하세요.

reminder-look-why = 분쟁을 신청할 수 있는 마지막 날을 모릅니다. 주문 페이지를 한 번 열면 Recourse가 거기서 읽습니다.

reminder-late = 브라우저가 닫혀 있어서 이 알림이 늦었습니다.

reminder-moved-from = AliExpress에 나온 환불 날짜가 { $from }에서 { $to }로 바뀌었습니다.

reminder-unread = 주문 페이지를 열어 할 일이 있는지 확인하세요.

## Several reminders in one notification: its title, and one line for each order.

reminders-due = 알림 { $n }건.

reminders-late = 브라우저가 닫혀 있는 동안 예정되었던 알림 { $n }건

reminders-line = { $title }: { $day }까지

reminders-line-passed = { $title }: 늦었을 수 있음, 지금 시도하세요

reminders-more = 그 밖에 { $n }건

## The banner on the site's pages: reminders of other orders than the one that is shown.

reminders-elsewhere = 확인이 필요한 주문이 { $n }건 있습니다.

reminders-elsewhere-by = 늦어도 { $day }까지 확인하세요.

## Buttons of a reminder.

remind-prepare-claim = 신청 준비

remind-me-tomorrow = 내일 다시 알림

remind-tomorrow = 내일

remind-in-three-days = 3일 뒤

## Why a reminder was not put off. A notice.

remind-stays = 알림을 미루지 않았습니다

remind-too-late = 그때는 너무 늦습니다. 시간은 { $day }까지만 있습니다. 그 끝보다 적어도 1시간 앞선 시각을 선택하세요.

remind-over = 알림을 미루기에는 늦었습니다. 안전한 마지막 시간이 다가왔거나 지났습니다.

## The options: why a choice was not taken. What follows says that nothing was changed.

choice-badge-days = 도구 모음에 표시하는 기간은 1일에서 60일까지 정할 수 있습니다.

choice-most-reminders = 마지막 날 전의 알림은 최대 12개까지 정할 수 있습니다.

choice-reminder-span = 알림은 마지막 날보다 1시간에서 60일 전까지 정할 수 있습니다.

choice-reminders-sorted = 각 알림은 한 번씩만, 이른 것부터 차례로 적어야 합니다.

choice-quiet-ends = 방해 금지 시간에는 시작과 끝이 있어야 합니다.

choice-quiet-same = 방해 금지 시간은 시작과 끝의 시각이 달라야 합니다.

choice-quiet-long = 방해 금지 시간은 최대 12시간까지 정할 수 있습니다.

choice-quiet-times = 방해 금지 시간의 시작과 끝은 하루 중의 시각이어야 합니다.

choice-keep-months = 기간이 끝난 주문은 3개월에서 10년까지 보관할 수 있습니다.

choice-unread = 이 선택을 읽을 수 없습니다({ $why }).

## The exchange with the shopper's other browsers: beside its choice in the options, and as a notice in the popup.

sync-not-taken = 다른 브라우저로 보낼 날짜를 브라우저가 받아들이지 않았습니다({ $why }). 여기서 사라진 것은 없으며, 다시 시도합니다.

sync-not-removed = 다른 브라우저에 알린 내용을 브라우저가 삭제하지 않았습니다({ $why }). 여기서 사라진 것은 없으며, 다시 시도합니다.

sync-no-room = 브라우저의 동기화 저장 공간이 부족해 가장 덜 급한 주문 { $n }건이 들어가지 못했습니다. 다른 브라우저는 이 주문을 알지 못합니다.

sync-unread = 다른 브라우저의 항목 { $n }개를 읽을 수 없습니다. 그 항목은 제외하며, 그 때문에 여기서 바뀌는 것은 없습니다.

sync-newer = 다른 브라우저에 더 새로운 Recourse가 있어 여기의 Recourse가 이해하지 못합니다. 여기서 Recourse를 업데이트하세요.

sync-last = 마지막으로 주고받은 때: { $time }.

## A calendar file, which the shopper opens with a calendar of theirs.

calendar-name = 분쟁 신청 마지막 날

calendar-open = 이 일정이 끝나기 전에 분쟁 신청: { $title }

calendar-part-refunded = 부분 환불됨, 이 일정이 끝나기 전에 주문 확인: { $title }

calendar-over = 끝남: 할 일 없음

## A table for a spreadsheet: the heads of its columns, one to four words each. Numbers, days and addresses below them are the same in every language.

table-order = 주문번호

table-store = 스토어

table-title = 상품

table-quantity = 수량

table-currency = 통화

table-price = 가격

table-placed = 주문일자

table-refund-date = 환불 날짜

table-state-head = 상태

table-safe-until = 이 시각까지 안전

table-closed-after = 이 시각이 지나면 아마 늦음

table-mark = 날짜의 근거

table-why = 이유

table-link = 링크

table-state =
    { $state ->
        [not-shipped] 미발송
        [too-early] 아직 신청 불가
        [open] 신청 가능
        [last-hours] 마지막 몇 시간
        [doubtful] 늦었을 수 있음
        [closed] 아마 늦었을 것임
        [in-dispute] 분쟁 중
        [refunded] 환불 완료
        [refunded-in-part] 부분 환불됨
        [cancelled] 취소됨
       *[unknown] 모름
    }

## Files that are brought back, and what is forgotten: what became of it, in the options.

imported = 다시 가져왔습니다

imported-orders = 주문 { $n }건을 받아들였습니다.

import-strange = Recourse가 만든 파일이 아닙니다. 아무것도 바뀌지 않았습니다.

import-newer = 더 새로운 버전의 Recourse가 만든 파일입니다. 아무것도 바뀌지 않았습니다. Recourse를 업데이트한 뒤 파일을 다시 가져오세요.

import-unversioned = 어느 버전의 Recourse가 만들었는지 파일에 적혀 있지 않습니다. 아무것도 바뀌지 않았습니다.

import-damaged = 파일이 손상되었습니다({ $why }). 아무것도 바뀌지 않았습니다.

forgotten-since = 주문 { $n }건의 정보를 지웠습니다.

forget-failed = 모두 지우지는 못했습니다({ $why }). 다시 시도하세요.

forget-not-shared = 여기의 정보는 모두 지웠지만, 다른 브라우저에 알린 내용은 지우지 못했습니다({ $why }).

## What went wrong between a page and Recourse: behind “This could not be done:”, or in a notice beside a page.

asked-too-much = 이 페이지가 한 번에 너무 많은 것을 요청합니다.

told-too-much = 이 페이지에는 AliExpress의 어떤 페이지보다도 많은 내용이 있어, 아무것도 읽지 않았습니다.

## Which site file is used: it says where on AliExpress's pages the dates stand. In the options, and as a notice in the popup.

site-file-built-in = 사용 중: Recourse에 들어 있던 파일({ $version }).

site-file-corrected = 가져오신 사이트 파일로 페이지를 읽고 있습니다({ $version }).

site-file-outdated = 가져오신 사이트 파일({ $version })은 더는 사용하지 않습니다. 이 버전의 Recourse에 더 새로운 파일이 있습니다.

site-file-bad = 가져오신 사이트 파일 대신 Recourse에 들어 있던 파일을 사용합니다: { $why }.

site-file-remove = 가져온 파일 제거

## The evidence sheet, a page to print: labels in front of values, and headings. One to three words each.

sheet-order = 주문

sheet-store = 스토어

sheet-item = 상품

sheet-line = 주문 안의 상품 번호

sheet-quantity = 수량

sheet-price = 가격

sheet-total = 주문 합계

sheet-status = 상태

sheet-dispute = 분쟁

term =
    { $kind ->
        [after-receipt] 수령 후 반품 또는 환불
        [after-placed] 주문 후 분쟁
        [free-return] 배송 후 무료 반품
       *[return-shipment] 반품 발송
    }

stage =
    { $stage ->
        [seller] 판매자를 기다리는 중
        [shopper] 답변할 차례
        [platform] AliExpress를 기다리는 중
        [return] 물건을 돌려보내야 함
        [refunded] 환불 완료
        [refunded-in-part] 부분 환불됨
        [ended] 종료됨
        [unread] 이해하지 못함
       *[unknown] 진행 중
    }

sheet-number = { $n }

sheet-days = { $n }일

sheet-day = { $day }

sheet-moved-day = { $from }, 그 뒤 { $to }

sheet-place = { $page }, { $at }

sheet-place-words = { $page }, { $at }: “{ $words }”

sheet-read = 읽은 내용

sheet-moved = 바뀐 날짜

sheet-way = 택배의 이동 경로

sheet-said = 구매자가 알린 내용

statement =
    { $statement ->
        [received] 도착했음
        [not-received] 아직 안 왔음
       *[deadline] 환불 날짜
    }

sheet-foot = AliExpress 페이지에 표시된 그대로 Recourse가 기록했습니다. 작성일 { $day }, 시각은 { $zone } 기준입니다.

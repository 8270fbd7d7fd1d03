# What Recourse says, in Japanese. No native speaker has reviewed it yet; en.ftl says where each message stands.

between-sentences = { "" }

sum = { $currency } { $amount }

## What the toolbar says while the pointer rests on it. One sentence after another; what comes first is most urgent.

toolbar-days-left = いちばん急ぐ紛争を開けるのは、あと{ $days }日です。

toolbar-hours-left = いちばん急ぐ紛争を開けるのは、あと{ $hours }時間です。

toolbar-last-hour = いちばん急ぐ紛争を開けるのは、あと1時間もありません。

toolbar-near = 期限が近いものが{ $n }件あります。

toolbar-at-risk = 失うおそれのある金額：{ $sums }。

toolbar-doubtful = 商品{ $n }点は、紛争を開ける期間がもう終わったかもしれません。今すぐ試してください。

toolbar-awaited = あなたの回答を待っている紛争が{ $n }件あります。そのページを開いて回答してください。

toolbar-unreadable = 読み取れない注文ページがありました。詳しくはRecourseを開いてください。

toolbar-degraded = 一部しか読み取れない注文ページがありました。詳しくはRecourseを開いてください。

toolbar-lost = 保存した情報の一部が失われました。何が失われたかは、Recourseを開いて確認してください。

toolbar-no-order = Recourseはまだ注文を知りません。AliExpressで注文一覧を開いてください。

toolbar-no-orders-there = AliExpressの一覧に、このアカウントの注文はありませんでした。

toolbar-disputed = 紛争中の注文が{ $n }件あります。

toolbar-clear = これから{ $days }日間に、紛争の期限はありません。

toolbar-left-out-none = 完了した注文でこの先に日付がないものは、選択どおり除いています。

toolbar-left-out = 完了した注文でこの先に日付がない{ $n }件を、選択どおり除いています。

## How much is known: in the toolbar and at the top of the popup.

orders-undated = { $n }件の注文は、まだ日付がわかりません。注文ページを一度開くか、Recourseで探してください。

orders-unseen = { $n }件の注文は最終日を過ぎましたが、まだ紛争を開けるかもしれません。注文ページを一度開いて確かめるか、Recourseで調べてください。

orders-unshipped = { $n }件の注文は未発送のため、まだ日付がありません。

orders-read = { $n }件の注文を読み取りました。

orders-older = それより古い注文は、サイトの一覧の「注文を表示」を押して表示されると読み取られます。

orders-aged = { $n }件は古いというだけで期間終了の扱いです。本当に終わったかは、だれも確かめていません。

## The popup.

popup-no-orders-there = { $day }の時点で、AliExpressの一覧にこのアカウントの注文はありませんでした。注文をしたら、注文一覧を開いてください。ここに表示されます。

popup-no-order = まだ注文がわかりません。AliExpressで注文一覧を開いてください。見ている間に読み取ります。

## Names of what the site has: they stand in brackets, after a colon or between quotation marks, and never begin a sentence.

page =
    { $page ->
        [order-list] 注文一覧
        [classic-order-list] 注文一覧
        [order-detail] 注文ページ
        [classic-order-detail] 注文ページ
        [tracking] 追跡ページ
        [refund-list] 返金一覧
        [dispute-status] 紛争ページ
        [dispute-form] 紛争フォーム
       *[unknown] ページ
    }

page-elsewhere =
    { $page ->
        [order-list] 別のブラウザの注文一覧
        [classic-order-list] 別のブラウザの注文一覧
        [order-detail] 別のブラウザの注文ページ
        [classic-order-detail] 別のブラウザの注文ページ
        [tracking] 別のブラウザの追跡ページ
        [refund-list] 別のブラウザの返金一覧
        [dispute-status] 別のブラウザの紛争ページ
        [dispute-form] 別のブラウザの紛争フォーム
       *[unknown] 別のブラウザのページ
    }

status =
    { $status ->
        [awaiting-payment] 支払い待ち
        [awaiting-shipment] 発送待ち
        [awaiting-delivery] 配達待ち
        [completed] 完了
        [closed] 終了
        [cancelled] キャンセル済み
        [in-dispute] 紛争中
        [refunded] 返金済み
       *[unknown] 不明
    }

money = { $sums }

order-number = 注文 { $number }

order-untitled = 注文

more = もっと見る

open-order = 注文を開く

## How long it is until the last safe day. It stands alone, behind the day. Three words.

left-days = あと{ $days }日

left-hours = あと{ $hours }時間

left-last-hour = あと1時間未満

## One line on a card of the site's list and in a row of the popup: short remarks, one behind another, each of which stands alone.
## All that stand on one card have fourteen words together.
## What is certain, what is not, and on which day something ends must survive every translation: all of these are critical.

chip-unread = Recourseはここではこの注文を読み取れません。注文を開くか、ご自身で日付を確かめてください。

chip-unprinted = Recourseはこの注文をまだ読み取っていません。印刷の前に、ここまでスクロールしてください。

line-dispute-until = 紛争は{ $day }まで開けます

line-until = { $day }まで

line-last-day = 最終日 { $day }

line-unknown = 最終日は不明

line-for =
    { $purpose ->
        [not-received] 未着なら
        [not-as-described] 不良なら
       *[any-reason] 不要なら
    }

line-mark =
    { $certainty ->
        [shown] AliExpress
        [worked-out] 計算
       *[estimate] おおよそ
    }

line-opens = 紛争は{ $day }から開けます

line-opens-between = 紛争は{ $first }～{ $last }のいずれかの日から開けます

line-not-open = 紛争にはまだ早すぎます

line-open = 今なら紛争を開けます。

line-doubtful = もう遅いかもしれませんが、今すぐ試してください。

line-was-open = { $day }までは可能でした

line-closed = { $day }より後は、おそらく間に合いません

line-part-refunded = 一部返金済み

line-maybe-part-refunded = 一部返金済みかもしれません

line-rest-was-open = 残りは{ $day }まで可能でした

line-check-by = { $day }までに確かめてください

line-check-now = 今すぐ確かめてください

line-not-shipped = 未発送、日付はまだなし

line-was-not-shipped = { $day }の時点で未発送、もう一度確認

line-in-dispute = 紛争中

line-your-turn = 紛争中：あなたの番です

line-refunded = 返金済み

line-cancelled = キャンセル済み

line-may-wait = あなたの回答を待つ紛争があるかもしれません

line-differs = ページ間で表示に違い

row-date-moved = 日付変更

row-delivered = 配達済み？

row-muted = リマインダーなし

row-why-muted = 不要と選んだため、この注文のリマインダーはありません。日付は引き続きツールバーに数えられます。

awaited = この注文の紛争が、あなたの回答を待っています。注文を開いてください。{ $day }に確認：{ $page }。

differs-from-list = { $day }の注文一覧では、この注文は「{ $status }」でした。注文ページの表示はこれと違い、Recourseはそちらに従います。今の状態は、注文を開いて確かめてください。

differs-from-data = この注文は、ページの表示では「{ $shown }」、ページの元のデータでは「{ $other }」です。Recourseはページの表示に従います。二つのうち、より安全なほうだからです。

## The two buttons that begin a claim, and the last day beside each where they differ.

claim-not-arrived = 届かない？

claim-something-wrong = 問題がある？

claim-try-now = 今すぐ試す

claim-doubtful = もう遅いかもしれませんが、今すぐ試してください：{ $day }までは可能でした

claim-closed = { $day }より後は、おそらく間に合いません

claim-unknown = 最終日は不明

## What is unfolded under a row or an order, and what the shopper can say.

all-dates = すべての日付と訂正

say-or-correct = 届いたかどうかを知らせる、日付を直す

say-not-arrived = 届いていません

say-arrived = 届きました

say-take-back = 知らせたことを取り消す

say-other-date = サイトに別の返金日が出ています（「…より前に配達されない場合は返金」）：{ " " }

say-use-date = この日付を使う

calendar-file = カレンダーファイル

remind-never = リマインダーなし

remind-again = リマインダーを再開

## Why a date is what it is. Whole sentences, one behind another: which days were read, where and when, and what was added to them.
## They stand under the date in small print, unfolded; on an order's own page in view. What is certain must survive: all are critical.

milestone =
    { $event ->
        [placed] 注文日
        [paid] 支払日
        [shipped] 発送日
        [delivered] 配達日
        [completed] 注文が完了した日
        [estimated-delivery] 配達予定
        [delivery-deadline] 返金日
        [delay-coupon] クーポンの日付
        [seller-asked] 販売者に助けを求めた日
        [dispute-opened] 紛争を開いた日
        [seller-answered] 販売者が回答した日
        [return-approved] 返品が合意された日
        [ruled] AliExpressが判断した日
        [refunded] 返金された日
       *[dispute-state] 紛争の横にある日付
    }

why-shipped = { $day }に発送されました。

why-shipped-unknown = 発送された日はわかりません。

why-no-date = 返金日がまだわからないため、紛争を開ける最終日もわかりません。

why-days = { $event }：{ $readings }。

why-reading = { $day }（{ $sources }）

why-source-page = { $page }、{ $day }に読み取り

why-source-said = { $day }にあなたが知らせたもの

why-source-set = { $day }にあなたが決めたもの

why-source-earliest = { $day }に読み取った内容から考えられる、いちばん早い日

why-source-latest = { $day }に読み取った内容から考えられる、いちばん遅い日

why-plus-days = これに{ $n }日を足します。

why-plus-days-earliest = このうちいちばん早い日に{ $n }日を足します。

why-plus-hours = これに{ $n }時間を足します。

why-plus-hours-earliest = このうちいちばん早い日に{ $n }時間を足します。

why-plus-business-days = これに{ $n }営業日（月～金）を足します。

why-plus-business-days-earliest = このうちいちばん早い日に{ $n }営業日（月～金）を足します。

why-shown-days = AliExpress自身の表示どおり、これに{ $n }日を足します（{ $page }、{ $day }に読み取り）。

why-shown-days-earliest = AliExpress自身の表示どおり、このうちいちばん早い日に{ $n }日を足します（{ $page }、{ $day }に読み取り）。

why-shown-none = AliExpress自身の表示どおり、これには何も足しません（{ $page }、{ $day }に読み取り）。

why-or = または、次のように数えます：

why-zone-pacific = 1日の始まりと終わりは米国太平洋時間です。

why-zone-utc = 1日の始まりと終わりは協定世界時（UTC）です。

why-zone-own = 1日の始まりと終わりは、あなたのいる場所の時間です。

why-end-unknown =
    { $event ->
        [placed] 注文した日がわからないため、あとどれだけ紛争を開けるかもわかりません。
        [paid] 支払った日がわからないため、あとどれだけ紛争を開けるかもわかりません。
        [shipped] 発送された日がわからないため、あとどれだけ紛争を開けるかもわかりません。
        [delivered] 配達された日がわからないため、あとどれだけ紛争を開けるかもわかりません。
        [completed] 注文が完了した日がわからないため、あとどれだけ紛争を開けるかもわかりません。
        [delivery-deadline] 返金日がわからないため、あとどれだけ紛争を開けるかもわかりません。
       *[dispute-state] 必要な日付がわからないため、あとどれだけ紛争を開けるかもわかりません。
    }

## By which rule a date is counted: a sentence in front of the days that it is counted from, where there are several rules. Critical.

why-several = 数え方は1つではありません。お知らせはいちばん早い日に合わせ、いつ終わるかはいちばん遅い日で決まります。

reading-delivery = 配達の後、AliExpressが自動で受取確認をすることがあります。

reading-brazil = ブラジルでは、気が変わったときに取りやめる権利があります。

reading-free-return = この商品は無料で返品できます。

reading-other = 別のファイルの規則による説明：「{ $words }」。

## One kind of trouble and its dates, in whole sentences: unfolded under “All dates”. Critical.

clock-purpose =
    { $purpose ->
        [not-received] 届かない場合：
        [not-as-described] 不良品または説明と異なる場合：
       *[any-reason] 不要な場合：
    }

clock-opens = { $day }から紛争を開けます。

clock-opens-between = 紛争は、早ければ{ $first }から、遅くとも{ $last }から開けます。

clock-opened = { $day }から紛争を開けるようになっています。

clock-opened-between = 早ければ{ $first }から、遅くとも{ $last }から、紛争を開けるようになっています。

clock-waits = 追跡が正常に見える間は、AliExpressに{ $day }まで待たされるかもしれません。

clock-from-arrival = 届いた日から紛争を開けます。

clock-look = 最終日はわかりません。{ $day }までに注文ページを確かめてください。

clock-look-now = 最終日はわかりません。今すぐ注文ページを確かめてください。

clock-safe = 安全に紛争を開ける最終日は{ $day }です。

clock-unknown = 最終日はまだわかりません。

clock-closed = { $day }より後は、おそらく間に合いません。

clock-end-unknown = あとどれだけ可能かはわかりません。

clock-how =
    { $certainty ->
        [shown] AliExpress自身が表示している日付です。
        [worked-out] Recourseが計算した日付です。
       *[estimate] おおよその日付にすぎません。
    }

## Why the button that opens a dispute is not there. On an order's page and in a row. Critical: nobody may stop because of a wrong word.

no-button-not-shipped = 紛争のボタンがありません。まだ何も発送されていないためです。発送されるまでは、代わりに注文をキャンセルできます。

no-button-in-dispute = 紛争のボタンがありません。この商品の紛争がすでにあるためです。その紛争を追い、見つけた不具合はすべてそこに書いてください。

no-button-too-late = 紛争のボタンがありません。おそらくもう間に合いません。安全に紛争を開ける最終日は{ $day }でした。いちばん遅い数え方でも{ $last }に終わりました。それでもボタンがあれば、今日押してください。

no-button-too-early = 紛争のボタンはまだありません。まだ早すぎます。{ $day }に現れるはずです。

no-button-too-early-between = 紛争のボタンはまだありません。まだ早すぎます。{ $first }、遅くとも{ $last }に現れるはずです。

no-button-finished = 紛争のボタンがありません。注文が完了したためです。それだけで紛争を開く権利がなくなるわけではありません。完了した注文では期間がより短く不確かで、最終日はわかりません。注文ページを開いて確かめてください。

no-button-finished-doubtful = 紛争のボタンがありません。注文が完了したためです。完了した注文では、紛争を開ける期間がより短く不確かです。安全に紛争を開ける最終日は{ $day }でした。もう遅いかもしれません。今日のうちに、チャットでAliExpressに問い合わせてください。

no-button-finished-open = 紛争のボタンがありません。注文が完了したためです。それだけで紛争を開く権利がなくなるわけではありません。完了した注文では期間がより短く不確かで、わかっている範囲では、安全に紛争を開ける最終日は{ $day }です。注文ページのいちばん下を見るか、チャットでAliExpressに問い合わせてください。

no-button-doubtful = 紛争のボタンがありません。もう遅いかもしれません。安全に紛争を開ける最終日は{ $day }でした。別の数え方では{ $last }まで続きます。今日のうちに、チャットでAliExpressに問い合わせてください。

no-button-doubtful-open-ended = 紛争のボタンがありません。もう遅いかもしれません。安全に紛争を開ける最終日は{ $day }でした。あとどれだけ可能かはわかりません。今日のうちに、チャットでAliExpressに問い合わせてください。

no-button-in-transit = 紛争のボタンがありません。荷物はまだ輸送中です。追跡が正常に見える間は、AliExpressが{ $wait }までボタンを出さないかもしれません。そのときにもう一度見てください。安全に紛争を開ける最終日は{ $day }です。

no-button-moved = { $day }までは紛争を開けるはずですが、この商品に紛争のボタンが見つかりませんでした。注文ページのいちばん下に、商品ごとの「返品・返金」（Returns/refunds）があります。そこを見て、ページを一度再読み込みしてください。それでもなければ、その日より前に、チャットでAliExpressに問い合わせてください。

no-button-moved-undated = この商品に紛争のボタンが見つからず、最終日もわかりません。注文ページのいちばん下に、商品ごとの「返品・返金」（Returns/refunds）があります。そこを見て、ページを一度再読み込みしてください。それでもなければ、今日のうちに、チャットでAliExpressに問い合わせてください。

no-button-unknown = 紛争のボタンがありません。この注文についてわかっていることが少なく、理由はわかりません。

## What pressing “Confirm received” would end. Critical: it cannot be taken back.

confirm-meaning = 受取確認は、すべて届き、問題がないという意味で、代金が販売者に渡ります。取り消せません。

confirm-shortens = 受取確認をしなければ、{ $day }の終わりまで安全に紛争を開けます。今日受取確認をすると、{ $after }を過ぎた後は期間が終わるかもしれません。

confirm-begins = 今日受取確認をすると、{ $after }を過ぎた後は紛争を開ける期間が終わるかもしれません。

confirm-unclear = 受取確認をすると、紛争を開く権利がなくなるかもしれません。その後に残る期間は、より短く不確かです。

confirm-no-scan = この荷物を配達したという配送業者の記録はありません。受取確認は、手元にあるものだけにしてください。

guard-any = 受取確認をすると代金が販売者に支払われ、取り消せません。紛争を開く権利がなくなるかもしれません。確認は、手元にあるものだけにしてください。

guard-begins = 受取確認は取り消せません。今日確認すると、安全に紛争を開けるのは{ $after }（{ $mark }）の終わりまでだけです。確認しない場合、わかっている最終日はありません。

guard-in-dispute = 紛争中です。受取確認は、すべて届き、問題がないという意味で、取り消せず、紛争が終わるかもしれません。

guard-shortens = 受取確認は取り消せません。確認しなければ、{ $day }（{ $mark }）の終わりまで安全に紛争を開けます。今日確認すると、安全なのは{ $after }（{ $after_mark }）の終わりまでだけです。

guard-unclear = 受取確認は取り消せず、紛争を開ける期間が不確かになります。確認しなければ、{ $day }（{ $mark }）の終わりまで安全に紛争を開けます。

guard-unknown = 受取確認は取り消せません。紛争を開く権利がなくなるかもしれません。

## Other buttons of the site that cannot be taken back: accepting an offer in a dispute, and cancelling a dispute. Critical.

accept-final = 提案を承諾すると、この紛争は完全に終わり、もう一度開くことはできません。

accept-offer = 提案を承諾すると、この紛争は完全に終わり、もう一度開くことはできません。希望した金額は{ $asked }、提案された金額は{ $offered }です。

cancel-over = キャンセルすると、この紛争を取り下げることになります。安全に紛争を開ける最終日は{ $day }（{ $mark }）でした。もう一度開けないかもしれません。

cancel-safe = キャンセルすると、この紛争を取り下げることになります。もう一度開けるのは、紛争を開ける期間の間だけです。安全なのは{ $day }（{ $mark }）の終わりまでです。

cancel-unknown = キャンセルすると、この紛争を取り下げることになります。もう一度開けるのは、紛争を開ける期間の間だけで、その最終日はわかりません。

## While the shopper and the seller write to each other. Critical.

talk-open = ここで何を言われても、間に合ううちに紛争を開いてください。安全に紛争を開ける最終日は{ $day }（{ $mark }）です。販売者とやり取りしても期限は止まりません。期間を延ばすという約束が有効なのは、注文ページに新しい日付が出てからです。

talk-doubtful = ここで返事を待たないでください。もう遅いかもしれません。今すぐ試してください。安全に紛争を開ける最終日は{ $day }（{ $mark }）でした。

talk-estimate = この注文の最終日はまだわかりません。待つことに同意する前に、注文ページを開いて確かめてください。

talk-in-part = 代金の一部だけが返金されました。もう一度紛争を開けるかどうかはわかりません。ここで何を言われても、注文ページを見てください。安全に紛争を開ける最終日は{ $day }（{ $mark }）です。

## What else to know of an order now: sentences in view on its page and in its row.

extension = まだ輸送中で、安全に紛争を開ける最終日まで長くても2週間です。販売者に配達期間の延長を頼めますが、その後注文ページに新しい日付が出た場合だけ有効です。出なければ、紛争を開いてください。安全に紛争を開ける最終日は{ $day }です。

extension-late = まだ輸送中で、販売者に延長を頼むにはもう遅すぎます。今すぐ紛争を開いてください。安全に紛争を開ける最終日は{ $day }です。

scan = 配送業者は{ $day }に配達済みとしています。今すぐ品物を確かめてください。AliExpressが自動で受取確認をし、紛争を開ける期間がより短くなって、すでに進んでいるかもしれません。何も届いていなければ、今日のうちに追跡ページの画像を残してください。

moved-earlier = 返金日が早まりました。{ $from }から{ $to }に変わりました（{ $page }、{ $seen }に読み取り）。期間が{ $days }日短くなりました。

moved-later = 返金日が遅くなりました。{ $from }から{ $to }に変わりました（{ $page }、{ $seen }に読み取り）。期間が{ $days }日長くなりました。

said-deadline = { $seen }に、あなたは返金日を{ $day }に決めました。AliExpressの表示は{ $from }でした（{ $page }）。お知らせはあなたの日付に合わせ、いつ終わるかは二つのうち遅いほうで決まります。

said-deadline-alone = { $seen }に、あなたは返金日を{ $day }に決めました。日付を表示したページはありませんでした。

said-not-received = { $day }に、届いていないと知らせました。

said-received = { $day }に、届いたと知らせました。

dispute-cancelling = 販売者に頼まれても、紛争をキャンセルしないでください。もう一度開けるのは、紛争を開ける期間の間だけです。

dispute-refunded = 返金は、決定から最長20営業日かかることがあります。それまでに届かなければ、AliExpressに問い合わせてください。

dispute-return = ここでは何も自動では進みません。合意から10日以内、または申請に書かれた期限までに、品物を発送し、追跡番号を入力しておく必要があります。控えを保管してください。

dispute-shopper = あなたの番です。提案に回答してください。提案を承諾すると、紛争は完全に終わります。提案を断り、別の提案を求めることもできます。

dispute-wait = 普通は数日から数週間かかり、紛争を開ける最終日を過ぎて続くこともあります。解決するまでは、双方とも要求を変えられます。

refund-all-unclear = { $back }が返金されました（{ $page }、{ $seen }に読み取り）。支払った全額かどうかはわかりません。

refund-part = { $paid }のうち{ $back }が返金されました（{ $page }、{ $seen }に読み取り）。

refund-part-unclear = 返金がありました（{ $page }、{ $seen }に読み取り）。支払った全額かどうかはわかりません。

refund-rest = もう一度紛争を開けるかどうかはわかりません。これで解決しなければ、注文ページでボタンを探してください。

refund-which = どの商品の分かは書かれていません。

left-card = カードで支払った場合、銀行が支払いを取り戻せるかもしれません（チャージバック）。独自の期限があるので、早めに問い合わせてください。

left-chat = 残る手段は、AliExpressのチャットかもしれません。注文番号と、何が問題なのかを伝えてください。

## Dates of rules that are no last day for a dispute. $day: the last day, that day included, unless something else is said.

rule-appeal = 決定に異議を申し立てられるか確かめてください。期間は7日とされ、そうであれば{ $day }に終わります。

rule-platform-joins = 販売者と合意できなければ、AliExpressが自動で介入します。{ $day }ごろの見込みです。

rule-refund-arrives = 返金は最長20営業日かかることがあります。{ $day }までに届かなければ、AliExpressに問い合わせてください。

rule-return-and-number = { $day }の終わりまでに、返品を発送し、追跡番号を入力してください。両方が必要です。番号がないと、代金は販売者に渡ります。

rule-seller-answers = 販売者の回答期間は5日で、{ $day }ごろまでです。回答がなければ、あなたの希望どおりに解決されます。

rule-delay-coupon = これは紛争ではなく、クーポンの日付です。{ $day }の終わりまでに何も届かなければ、注文ページで遅延のクーポンを求められます。

rule-free-return = 無料返品：{ $day }の終わりまでに、未使用のまま返送してください。理由は要りません。

rule-eu-guarantee = EUの法定保証：AliExpress独自の紛争の期間にかかわらず、{ $day }までは販売者が不具合に責任を負います。

rule-eu-withdrawal = EUの撤回権：{ $day }の終わりまで、契約の撤回を通知できます。返送料は普通あなたの負担です。

rule-paypal = PayPalで支払った場合、PayPal独自の買い手保護が{ $day }の終わりまで申し立てを受け付けます。

rule-warranty = 1年保証が付く商品もあり、その場合は{ $day }ごろに終わります。商品ページを見てください。

rule-other = { $day }まで、別のファイルの規則による説明：「{ $words }」。

rule-other-unnamed = { $day }まで、別のファイルの規則です。何のためかは書かれていません。

## What a dispute may bring besides its outcome: in the composer, before it is begun.

side-cashback = 返金された分については、ほかのサービスのキャッシュバックが取り消されるかもしれません。

side-many-disputes = 注文の数に比べて紛争が非常に多いと、アカウントが審査の対象になることがあると、一度報告されています。

## The head of the popup: short remarks, one behind another, each of which stands alone. These are critical.

head-doubtful = { $n }件はもう遅いかもしれません：今すぐ試してください

head-awaited = { $n }件の紛争が回答待ち

head-closing = 7日以内に期限が来るもの{ $n }件

head-none-closes = 7日以内に来る期限なし

head-none-known = わかっている期限は7日以内になし

head-next = 次は{ $day }まで

head-at-stake = 失うおそれ：{ $sums }

head-at-least-at-stake = 失うおそれ：少なくとも{ $sums }

## Notices in the popup: what could not be read, and what was lost.

trouble-unreadable = { $page }を読み取れませんでした。サイトが変わった可能性があります。ここに出ている日付は以前に見たときのものです。サイトのページも確かめてください。

trouble-unreadable-of = 注文{ $number }の{ $page }を読み取れませんでした。サイトが変わった可能性があります。ここに出ている日付は以前に見たときのものです。サイトのページも確かめてください。

trouble-in-part = { $page }は一部しか読み取れませんでした。そのため、ここに日付が足りない可能性があります。サイトのページも確かめてください。

trouble-in-part-of = 注文{ $number }の{ $page }は一部しか読み取れませんでした。そのため、ここに日付が足りない可能性があります。サイトのページも確かめてください。

trouble-more = ほかに{ $n }ページあります。

lost-more = ほかに{ $n }件、全部で{ $all }件です。

lost-beside-page = わかっていた注文{ $n }件の情報が失われました。どの注文かは、Recourseの「私の注文」でわかります。

lost-order = 注文{ $number }：わかっていた情報が失われたため、日付が数に入りません。一度開いてください。

lost-order-unread = 注文{ $number }：保存した情報を読み取れなかったため、日付が数に入りません。一度開いてください。

lost-reminders-of = 注文{ $number }：どのリマインダーが届いたかを読み取れませんでした。同じものがもう一度届くかもしれません。この注文のリマインダーを不要としていた場合は、もう一度そう選んでください。

lost-unnamed = わかっていた注文{ $n }件の情報が、注文番号ごと失われました。注文一覧を一度開いてください。

lost-settings = 選んだ設定（リマインダー、通知しない時間帯、ツールバー）が失われ、標準の設定になっています。オプションを見て、もう一度選んでください。

lost-settings-unread = 選んだ設定（リマインダー、通知しない時間帯、ツールバー）を読み取れず、標準の設定になっています。オプションを見て、もう一度選んでください。

lost-calendar = これまでのカレンダーファイルの内容がわからなくなりました。次のファイルでも予定は移動しますが、期間が終わった注文の予定は消せません。ご自身で削除してください。

lost-reminders = 届く前のリマインダーを読み取れませんでした。日付そのものはこの一覧にあり、次のリマインダーはいつもどおり届きます。

lost-claim = 始めていた申請がなくなりました。その注文からもう一度始めてください。

lost-search = わからない期限を探す作業を続けられませんでした。もう一度始めてください。

lost-exchange = 別のブラウザとのやり取りの記録を読み取れませんでした。やり取りは最初から始まります。読み取った情報は何も失われていません。

lost-overview = 注文のまとめを読み取れませんでした。注文から作り直したので、失われたものはありません。

lost-waiting-claim = 順番を待っていた申請を読み取れませんでした。その注文からもう一度始めてください。

lost-record = 読み取れない記録があり、別に置きました。ほかに失われたものはありません。

understood = わかりました

## The list in the popup.

popup-most-urgent = いちばん急ぐものを{ $n }件表示しています。

popup-none-found = 進行中の注文に、この言葉を含むものはありません。

popup-none-open = 進行中の注文はありません。

popup-private = このブラウザから外へは何も送られません。

popup-private-but-sync = オプションで選んだとおり、まだ過ぎていない期限は別のブラウザにも送られます。ほかには何もこのブラウザから外へ送られません。

popup-orders-read = 注文{ $n }件を読み取り済み

popup-undated = { $n }件は日付なし

popup-unseen = { $n }件は最終日を過ぎました：確認してください

my-orders = AliExpressの私の注文

show-my-orders = 私の注文を表示

remind-choose-time = 時間を選ぶ

remind-no-more = この注文のリマインダーはもう不要

finished-orders = 完了した注文でこの先に日付がないもの：{ $n }件

finished-left-out = 完了した注文でこの先に日付がないもの：{ $n }件（選択どおり除外）

finished-why = 完了した注文でも、しばらくは紛争を開けます。いつまでかは、その注文のページでわかります。その注文についてわかっている最後の出来事から120日たつと、期間終了の扱いになります。

finished-more = ほかに{ $n }件あります。

finished-count = もう一度数に入れる

finished-leave-out = 完了した注文は気にしない

## The search for missing dates: one tab opens the orders' own pages one after another.

search-offer = わからない期限を探す（注文{ $n }件）

search-offer-some = わからない期限を探す（注文{ $all }件のうち{ $n }件）

search-next = 次を探す（注文{ $n }件）

search-next-some = 次を探す（注文{ $all }件のうち{ $n }件）

search-all = { $n }件すべてを一度に

search-most = { $n }件を一度に

search-how = 裏で開く1つのタブで、これらの注文を数秒おきに1回ずつ開き、日付を読み取ります。ペースを落とすようサイトが求めるしるしがあれば、すぐに止まります。

search-progress = 注文{ $all }件のうち{ $n }件を確認済み

search-meanwhile = 1つのタブで、数秒おきに順番に開いています。ほかのことを続けられます。

search-stop = 止める

search-continue = 続ける（残り{ $n }件）

search-close = 閉じる

search-read-all = 注文{ $all }件のうち{ $n }件を読み取りました。残りはありません。日付がわかったのは{ $known }件です。

search-read = 注文{ $all }件のうち{ $n }件を読み取りました。残りは{ $left }件です。日付がわかったのは{ $known }件です。

search-undated = { $n }件の注文ページには、まだ日付が出ていません：{ $numbers }。

search-unread = { $n }件の注文を読み取れませんでした：{ $numbers }。ご自身で開いてください。

search-stopped = あなたが止めました。読み取った分は残っています。

search-tab-closed = タブが閉じられたため、止まりました。読み取った分は残っています。

search-no-tab = ブラウザがタブを開けなかったため、止まりました。

search-elsewhere = 止まりました。サイトが注文とは別のページを表示しました。おそらくログインを求めるページです。タブはまだ開いています。そこでサイトの求めることをしてから、続けてください。

search-login = 止まりました。サイトがログインを求めています。まだ開いているタブでログインしてから、続けてください。

search-captcha = 止まりました。サイトが、人が操作しているか確かめようとしています。まだ開いているタブで答え、しばらく待ってから続けてください。

search-gave-up = 止まりました。2件続けて注文を読み取れませんでした。サイトが変わった可能性があります。

search-restarted = ブラウザが起動し直されたため、待っています。

## The composer: the page on which the shopper writes a claim, before it goes into the site's form. A label stands in front of its field
## or behind its tick.

composer-title = 申請

composer-arrived = 届きましたか？

composer-arrived-no = いいえ

composer-arrived-yes = はい、届きました

composer-reason = どんな問題か

composer-choose-reason = どんな問題かを選ぶ

composer-want = 希望すること

composer-refund = 返金（全額または一部）

composer-return = 返品して返金を受ける。送料は普通あなたの負担で、中国までは高額です。返品が決まったら、約10日のうちに発送し、追跡番号を入力する必要があります。

composer-amount-in = 金額（{ $currency }）

composer-amount = 金額と通貨、例：USD 12.50

composer-said = あなただけが知っていること。1行に1つずつ、短く事実だけを書いてください。

composer-letter = 販売者への文面。自由に直せます。

composer-evidence = 証拠になるもの。フォームにはご自身で添付します。用意できたものにチェックしてください：

composer-go-on = フォームへ進む

composer-sheet = 証拠シート

composer-close = 残したまま閉じる

claim-discard = 書いたこの申請を破棄

## What is wrong: the reasons of a dispute, in a list to choose from, and in the panel beside the form. A few words each.
## Use the site's own words for them where they are known. Those that begin with “nr” are for what did not arrive, those with “rc” for
## what arrived.

reason-nr-deadline-passed = 期限までに配達されない

reason-nr-marked-delivered = 配達済みとあるが、届いていない

reason-nr-no-tracking = 追跡情報がない

reason-nr-returned-to-sender = 販売者に返送された

reason-nr-customs = 税関で止められている

reason-nr-wrong-address = 誤った住所に送られた

reason-nr-refused = 受け取りが拒否された

reason-nr-shipping-method-changed = 取り決めと異なる発送方法

reason-rc-damaged = 破損

reason-rc-not-as-described = 説明と異なる

reason-rc-does-not-work = 動作しない

reason-rc-wrong-item = 別の商品

reason-rc-quantity-short = 注文より数が少ない

reason-rc-quality = 品質の問題

reason-rc-fake = 偽造品

reason-rc-empty-parcel = 箱の中が空

reason-rc-return-not-refunded = 返品したが、返金されない

reason-personal-reason = 不要になった

reason-other = 他の理由

## What proves a claim, by its reason. Each stands behind a tick, and in the panel beside the form behind “to add:”. One line.
## “Screenshot” is a picture of what the screen shows.

evidence-tracking-page = 配送業者か追跡サイトの追跡ページのスクリーンショット（任意）

evidence-no-tracking-result = 結果が出ない配送業者のページのスクリーンショット（任意）

evidence-tracking-return = 返送とその場所・日付がわかる追跡記録のスクリーンショット

evidence-customs-letter = 理由が書かれた税関の通知

evidence-tracking-city = 届け先の市や郵便番号がわかる追跡記録

evidence-own-address = 注文に書かれているあなたの住所

evidence-delivery-entry = 場所と時刻がわかる配達記録のスクリーンショット

evidence-post-office-note = 何も渡されていないという郵便局の手紙やメモ

evidence-refusal-note = 受け取り拒否についての配送業者の記録

evidence-shipping-method = 注文に出ている発送方法

evidence-other-shipping-label = 別の発送方法がわかるラベルか追跡記録

evidence-defect-photos = 自然光で撮った不具合の写真

evidence-device-video = 動作しない機器なら動画

evidence-not-working-video = 商品が動作しない様子を途切れずに撮った動画

evidence-item-label-photo = 商品とそのラベルの写真

evidence-listing-description = 販売ページの商品説明のスクリーンショット

evidence-item-photo = それと並べる商品の写真。サイズの問題なら、平らな場所で定規も写したもの

evidence-size-label-photo = サイズ表示の写真

evidence-package-photos = 荷物の外側の写真

evidence-damage-photos = 破損した商品の写真

evidence-damage-report = 配送業者や郵便局の報告書（あれば）

evidence-all-items-photo = すべての商品を1枚に収めた写真

evidence-label-weight = 重さが書かれた荷物のラベル

evidence-unboxing-video = 開封の動画（撮っていれば）

evidence-arrived-photo = 販売ページのスクリーンショットと並べた、届いたものの写真

evidence-package-label = 荷物のラベル

evidence-not-genuine-photo = 正規品でないとわかる写真

evidence-brand-statement = ブランド所有者の証明（あれば）

evidence-label-weighed = 重さが書かれた荷物のラベルと、郵便局で量った重さ

evidence-sealed-video = 封がされた状態からの開封の動画

evidence-empty-photo = 空の箱をすべての面から撮った写真

evidence-return-receipt = 追跡番号のある返送の控え

evidence-return-delivery = 返送したものの配達記録のスクリーンショット

evidence-unused-photo = 包装に入った未使用の商品の写真

evidence-any = 書いた事実を示すものなら何でも

## Under the field for the amount: why what was typed there is none that can be asked for. What to type instead follows it, in a
## sentence of its own.

amount-none = これは金額ではありません。

amount-too-little = 金額は0より大きくしてください。

amount-no-currency = 通貨が書かれていません。

amount-other-currency = { $currency }では支払っていません。

amount-too-much = 支払った金額は多くても{ $sums }です。その金額か、それより少ない金額を入力してください。

amount-type-in = { $currency }での金額を数字で入力してください。例：12.50。

amount-type = 数字を通貨と一緒に入力してください。例：USD 12.50。

## In the composer: what does not go together with what is known. It is asked about, and never forbidden.

doubt-completed = この注文は、受け取ったものとして「完了」になっています。間違えて受取確認をしましたか。それとも、サイトが自動で確認しましたか。上に書いてください。

doubt-delivered = 配送業者は{ $day }に配達済みとしています。届いていないなら、理由は「配達済みとあるが、届いていない」です。

doubt-promised = 約束の期限は{ $day }までで、まだ過ぎていません。そのため文面では遅れているとは書かず、サイトから待つように言われるかもしれません。

doubt-personal-reason = 単に不要になっただけの場合、サイトは返品を提案します。返金だけになることはほとんどありません。

doubt-above-price = 商品の価格より多い金額です：{ $sums }

doubt-other-reason = 「他の理由」だけでは何もわかりません。何なのかを上に書いてください。

## The letter says something else than what was chosen. In the composer and in the panel beside the form. All of these are critical.

letter-says-arrived = 文面には届いたとありますが、選んだのは「届いていない」です。

letter-says-not-arrived = 文面には届いていないとありますが、選んだのは「届いた」です。

letter-names-other = 文面の金額は{ $named }ですが、希望する金額は{ $asked }です。

letter-changed = 文面を直した後に、選択を変えました。

letter-rewrite = 文面を書き直す

letter-keep = このままで正しい

letter-own = 自分の文面に戻す

## The panel beside the site's dispute form: what will be filled in, and what was. The name of a field stands first, what will be or
## was filled in behind it, and then a remark, in lower case where the language has it.

form-yours = Recourseは「次へ」「送信」「確認」を決して押しません。すべての欄を確かめてください。最後に押すのはあなたです。

form-field =
    { $role ->
        [received] 受け取ったか
        [solution] 希望すること
        [reason] 理由
        [amount] 金額
       *[description] 説明
    }

form-ready = 申請を入力する準備ができました

form-filling = 入力中…

form-filled = 入力しました。確かめて送信するのは、あなたです。

form-filled-part = 一部だけ入力しました。残りはご自身で入力してください。

form-undone = 元に戻しました

form-undone-part = フォームでできる範囲で元に戻しました

form-fill = 入力する

form-fill-again = もう一度入力する

form-fill-replacing = 今の内容を置き換えて入力する

form-fill-maximum = 上限の{ $sums }で入力する

form-read-or-change = 読む・直す

form-undo = 元に戻す

form-copy-text = 文面をコピー

form-copy = コピー

form-shorten-own = 自分の文面の代わりに短い文面を使う

form-shorten = 同じ内容のもっと短い文面を使う

form-letter-length = あなたの文面、{ $n }文字

form-value-yes = はい

form-value-no = いいえ

form-value-refund = 返金のみ

form-value-return = 返品と返金

## The same: remarks about a field that will be filled in, or says already what it should. One line.

form-will-replace = 今の内容を置き換えます

form-will-open = フォームの選択肢にある言い方で

form-already = すでにそうなっています

form-already-set = 希望どおりの内容がフォームですでに入っています

form-filling-now = 入力中…

form-waits = 待機中

form-question-left = フォームの質問です。ご自身で答えてください

## The same: remarks about a field that is not filled in, and why. One line.

form-ambiguous = 似た欄が2つあります。ご自身で選んでください

form-no-field = この欄がフォームにまだ見つかりません。確かめてください

form-not-found = これを尋ねる場所がフォームに見つかりません。確かめてください

form-not-asked = このフォームではここで尋ねられません

form-elsewhere = このような欄がフォームの外にあります。ご自身でお願いします

form-unclear = ここでは「はい」が2通りの意味になり得ます。ご自身で選んでください

form-other-unit = ここではお金の単位ではありません。ご自身で入力してください

form-other-form = このフォームは申請とは別の用途のものです

form-hidden = 隠れている欄です

form-read-only = フォームが変更を許していません

form-disabled = 無効です。先に別の欄に答える必要があるかもしれません

form-already-filled = すでに内容があるので、そのままにします

form-unsupported = この種類の欄は、ご自身で入力してください

form-no-option = 当てはまる選択肢がありません。ご自身で選んでください

form-other-currency = フォームの通貨が別です。ご自身で入力してください

form-not-known = 不明です。ご自身で入力してください

form-disagrees = 文面が、選んだ内容と違います

form-other-order = このフォームは別の商品のものです

form-over-amount = 未入力：フォームの上限は{ $sums }です

form-over-characters = 未入力：フォームの上限は{ $n }文字です

form-over-bytes = 未入力：フォームの上限は{ $n }バイトです

form-over-words = 未入力：フォームの上限は{ $n }語です

form-later = 未入力：その後フォームが変わりました。「もう一度入力する」を押してください

## The same: remarks about a field after it was filled in, or put back. One line.

form-done = 入力し、確認しました

form-changed = 入力中に欄が変わったので、そのままにしました

form-was-hidden = 入力しようとしたとき、欄が隠れていました

form-not-offered = 選択肢にありません。ご自身で選んでください

form-gone = 入力中に欄がなくなりました

form-overwritten = 入力した内容がページに残りませんでした。確かめてください

form-failed = 入力できませんでした

form-put-back = 元に戻しました

form-undo-gone = この欄はもうページにありません

form-undo-theirs = その後ご自身で変更されたので、そのままにしました

form-undo-unfit = フォームの質問が変わり、ここを再び空にできません。直してください

form-undo-left = フォームでは再び空にできません。送信するまでは効力がありません

## The same: pictures and videos, which the shopper adds.

form-pictures = 写真と動画

form-proof = 添付するもの：{ $proof }

form-proof-ready = 添付するもの：{ $proof }（用意済み）

form-pictures-yours = 添付はご自身で。Recourseはアップロードに触れません

form-pictures-limits = 添付はご自身で。Recourseはアップロードに触れません。フォームの説明：{ $limits }

form-pictures-here = 写真と動画：ここにご自身で添付します

## Panels about a claim, on the site's pages and on ours.

claim-press-arrived = 次に、これを押してください。紛争フォームが開きます。受け取ったかという質問に「はい」と答えてください。そこでRecourseがフォームに入力します。

claim-press-not-arrived = 次に、これを押してください。紛争フォームが開きます。受け取ったかという質問に「いいえ」と答えてください。そこでRecourseがフォームに入力します。

claim-unfinished = 申請はまだ書き終わっていません

claim-no-reason = どんな問題かが、まだ選ばれていません。

claim-bad-amount = 入力された金額は、求められる金額ではありません。

claim-go-on = 続きを書く

claim-which-form = この申請は、このフォームのものですか？

claim-unsure = 待っている申請がありますが、このページからは、どの商品のものかわかりません。この商品ですか？

claim-this-one = はい、この商品です

claim-discarded = 書いた申請を破棄しました

claim-gone-soon = 1時間後、または別の申請を始めた時点で、完全に消えます。

claim-restore = 元に戻す

claim-none = 待っている申請はありません。注文ページかポップアップで、その注文から始めてください。

claim-order-unknown-title = この注文はわかりません

claim-order-unknown = 注文ページを一度開き、そこで申請を始めてください。

claim-field-short-title = 欄が短すぎます

claim-field-short = この内容のいちばん短い文面でも、この欄の上限を超えます。ご自身で書いてください。

claim-no-words-title = Recourseはこのフォームを読み取れません

claim-no-words = 言葉のファイルがないか、読み取れません。Recourseをインストールし直してください。読み取った情報は何も失われません。

## Other panels on the site's pages: a heading, and what it is about. Short.

panel-close = 閉じる

panel-copy-report = 個人情報なしの報告をコピー

talking-title = やり取りの間も期限は進みます

talking-unnamed = このページには注文が書かれていません。進行中の注文で、安全に紛争を開ける最終日：

talking-more = ほかにもあります。

page-unreadable-title = Recourseはこのページを読み取れません

page-unreadable = ここでは注文を1件も読み取れませんでした（{ $page }）。サイトが変わったか、ここに注文がない可能性があります。ほかの場所に出ている日付は、以前に見たときのものです。

page-unsupported-title = Recourseはaliexpress.ruを読み取れません

page-unsupported = AliExpressのこの部分は、Recourseが読み取らない別のアプリケーションです。期限はサイトでご自身で確かめてください。aliexpress.comの注文は、いつもどおり読み取ります。

page-crowded-title = 一度に表示される注文が多すぎます

page-crowded = このページには、どの一覧よりも多くの新しい注文が表示されています。超えた分は保存しませんでした。

not-allowed-title = 実行しませんでした

not-allowed = このページはそれを求めることができないか、その注文をもう表示していません。再読み込みしてください。

newer-title = Recourseが古いバージョンに戻りました

newer = 保存されている情報は、より新しいバージョンのRecourseが書いたものです。この古いバージョンはそれに手を付けず、何も表示しません。Recourseを更新してください。

## The browser did not store something. A heading, what became of it, why, and what to do: a sentence each. All of these are critical.

unstored-title = Recourseは保存できませんでした

unstored-import = ファイルは取り込まれず、何も変わっていません。

unstored-forget = 消そうとした記録は消えましたが、そのことを書き残せませんでした。もう一度試します。

unstored-read = たった今読み取ったものを保存できませんでした。ブラウザを閉じるまでは残り、それより前に読み取ったものは何も失われていません。

unstored-full-by = ブラウザの拡張機能用の保存領域がいっぱいです。{ $needs }MB必要ですが、空きは{ $room }MBです（{ $why }）。

unstored-full = ブラウザの拡張機能用の保存領域がいっぱいです（{ $why }）。

unstored-why = ブラウザの応答：「{ $why }」。

unstored-full-next = もう必要のない注文の記録をオプションで消してから、このページを再読み込みしてください。

unstored-next = もう一度試すには、このページを再読み込みしてください。

## What the shopper says of an order was not taken in. It stands beside what was pressed.

state-order-unknown = この注文はわかりません。注文ページを一度開き、そこで知らせてください。

state-item-unknown = この商品はわかりません。注文ページを一度開き、そこで知らせてください。

state-no-date = これは、進行中の注文の返金日ではありません。何も変わっていません。

state-elsewhere = これは別のブラウザで知らせたものです。そのブラウザで取り消してください。

## The options: what a corrected file of the site would change, before it is used. One sentence after another.

preview-known = ここでわかっている注文：{ $n }件。

preview-over = 今は期間中でも、このファイルでは期間終了になるもの：{ $n }件（{ $numbers }）。

preview-other = 状態が変わるもの：{ $n }件（{ $numbers }）。

preview-undated = 日付がなくなるもの：{ $n }件（{ $numbers }）。

import-silent = 今は期間中で、このファイルではリマインダーがないもの：{ $n }件（{ $numbers }）。

preview-none = このファイルの言葉とコードで読み取りが変わる注文はありません。

preview-rest = ページのほかの場所で何を読み取るかは、そのページを開いたときにわかります。

## Beside what was pressed on a page of ours.

ask-silent = Recourseが応答しません。もう一度試すか、ここを閉じて開き直してください。

ask-copied = コピーしました

ask-copy-refused = ブラウザがコピーを拒否しました

ask-undone = できませんでした。注文ページを一度開き、そこでもう一度試してください。

sheet-nothing = この注文の記録はありません。

## Pages of ours: what stands on them before anything is known.

reading = 読み取り中…

show-more = さらに表示

options = オプション

popup-about = 紛争をいつまで開けるか

popup-in-tab = タブで開く

search = 検索

search-orders = 注文を検索

popup-zone = 日付は米国太平洋時間で数え、今いる場所に合わせて表示しています。

file-saved = { $name }をダウンロードに保存しました。

claim-title = Recourse：申請

claim-about = 申請の内容です。ここに入力したものは、サイトのフォームに入力されるまで、サイトからは見えません。

claim-foot = ここからは何も送信されません。フォームは、サイトでご自身が送信します。

sheet-title = 証拠シート

sheet-print = 印刷

## The options. A label stands in front of its field or behind its tick.

options-title = Recourse：オプション

options-language = 言語

options-language-of = Recourse の言語

options-language-browser = ブラウザーの言語

options-language-why = 英語以外の言葉は、まだ母語話者の確認を受けていません。わかりにくい文があれば、英語に切り替えてください。

options-reminders = リマインダー

options-notify = 通知を表示する

options-notify-why = Recourseが通知を表示してよいか、ブラウザが確認します。通知は、紛争を開ける期間がまもなく終わることを、このコンピューターだけで知らせます。通知がなくても、ツールバー、ポップアップ、注文ページのバナーが同じことを知らせます。

options-ladder = 最終日のどれだけ前か（日数はd、時間はh）

options-opened = 紛争を開けるようになったとき

options-delivered = 荷物が配達されたとき：届いたものを確認

options-moved = 最終日が早まったとき、または遅くなったとき

options-quiet-why = 通知しない時間帯に当たるリマインダーは、その後に届きます。それでは残り時間がわずかになる場合は、その前に届きます。

options-quiet = 通知しない時間帯

options-quiet-from = 開始

options-quiet-to = 終了

options-quiet-range = 通知しない時間帯を決めるなら開始と終了の両方を入力し、なしにするなら両方を空にしてください。

options-toolbar = ツールバーと記録

options-badge-days = 最終日の何日前からツールバーに表示するか

options-skip-finished = 日付のない完了した注文は気にしない：数に入れない

options-keep-months = 期間が終わり、開いていない注文の記録を何か月後に消すか

options-sync = 別のブラウザ

options-sync-why = このブラウザを複数のコンピューターで使い、ブラウザ自体の同期にログインしている場合、まだ過ぎていない期限を、同期でほかのコンピューターにも届けられます。そのとき、期限はこのブラウザの外に出ます。ブラウザの開発元（Google、Mozilla、Microsoftなど）のアカウントを通り、その読み取りと保存については開発元の規則に従います。Recourseはサーバーを持たず、自分では何も送信しません。

options-sync-on = まだ過ぎていない期限を別のブラウザにも届ける

options-sync-what = 進行中の注文ごとに届けるもの：注文番号、商品の番号と点数、日付とそれぞれを読み取ったページ、注文と紛争の進み具合、届け先の国、読み取ったサイトのホスト名、注文に付いたサービスのコード、その注文についてあなたが知らせたこと、リマインダーについてあなたがしたこと。商品名、価格、販売者、住所、申請は届けません。使うブラウザのそれぞれでオンにしてください。オフにすると、このブラウザが伝えたものは消えます。ほかのブラウザから受け取ったものは、あなたが消すまでここに残ります。

options-sync-titles = 買ったものの商品名も届ける

options-files = カレンダーとファイル

options-calendar = まだ過ぎていない期限すべてをカレンダーに（.ics）

options-table = 注文と日付を表計算用に（.csv）

options-ledger = Recourseが知っていることすべて（.json）

options-import = .jsonファイルを読み戻す

options-forget = 記録を消す

options-order = 注文番号

options-forget-one = この注文の記録を消す

options-since = または、次の日時以降に初めて読み取ったものすべて

options-forget-since = それ以降に読み取ったものを消す

options-forget-all = 記録をすべて消す

options-forget-all-again = もう一度押すと、すべて消え、元に戻りません

options-site = サイトについてRecourseが知っていること

options-site-why = AliExpressのページのどこに日付があるかは、1つのファイルに書かれています。サイトが変わったときは、新しいバージョンが出る前に、修正したファイルを読み込めます。読み込むのは、信頼できる人からのファイルだけにしてください。注文ページのどの言葉を日付とみなすかを、このファイルが決めるからです。ファイルがほかのホストにつなぐことはできません。また、何が書かれていても、Recourseが押してはいけないボタンを押すことはありません。

options-site-import = 修正したsite.jsonを読み込む

## The options: what became of a press. They stand beside what was pressed.

choice-kept = 保存しました。

choice-not-allowed = ブラウザが許可しないため、何も変わっていません。

choice-refused = { $why }何も変わっていません。

choice-no-span = { $text }を読み取れません。「14 d, 7 d, 6 h」のように、日数と時間を書いてください。

choice-no-json = このファイルはJSONではありません。何も変わっていません。

choice-no-order = 注文番号は、注文ページにあるとおり数字だけです。

choice-no-since = 先に日付と時刻を選んでください。

choice-failed = できませんでした：{ $why }

forgotten-order = 注文{ $number }についてわかっていることは、もう何もありません。

forgotten-all = 記録をすべて消しました。

site-file-offered = { $name }はまだ使われていません。{ $what }

site-file-use = このファイルを使う

site-file-used = { $name }を使い始めました。開いている注文ページを再読み込みしてください。

site-file-refused = { $name }は受け付けられませんでした。これまでのものを引き続き使います：{ $why }

## The icon in the toolbar. It has room for four characters, so no more than one letter behind a number.

icon-days = { $days }日

icon-days-unsure = { $days }日?

icon-hours = { $hours }h

icon-hours-unsure = { $hours }h?

icon-last-hour = <1h

icon-last-hour-unsure = <1h?

icon-unknown = ?{ $n }

icon-unknown-most = ?{ $n }+

## A reminder: the title of a notification, the line in bold in a banner on the site's pages and in the popup. At most eight words,
## with the time left. All are critical: nobody may give up, or wait, because of a wrong word.

reminder-open = 間に合ううちに紛争を開いてください：{ $left }

reminder-moved = 最終日が変わりました：{ $left }

reminder-delivered = 配達済み。届いたものを確かめてください：{ $left }

reminder-opened = 今なら紛争を開けます：{ $left }

reminder-part-refunded = 一部返金済み、注文を確認：{ $left }

reminder-dispute = 紛争を確認してください

reminder-look = この注文を確認してください

reminder-passed = 安全に紛争を開ける最終日を過ぎました

## What a reminder says below its title: one or two sentences. Critical.

reminder-until = { $day }までは安全に紛争を開けます。

reminder-passed-why = Recourseがお知らせする前に、安全に紛争を開ける最終日が過ぎました。まだ開けるかもしれません。今すぐ試してください。開けなくても、銀行かPayPalがまだ助けになるかもしれません。

reminder-look-by = 遅くとも{ $day }までに、注文ページを開いて確かめてください。

reminder-look-why = 紛争を開ける最終日はわかりません。注文ページを一度開くと、Recourseがそこで読み取ります。

reminder-late = ブラウザが閉じていたため、このリマインダーは遅れました。

reminder-moved-from = AliExpressに表示される返金日が、{ $from }から{ $to }に変わりました。

reminder-unread = 注文ページを開き、することがあるか確かめてください。

## Several reminders in one notification: its title, and one line for each order.

reminders-due = リマインダー{ $n }件。

reminders-late = ブラウザが閉じている間に予定されていたリマインダー{ $n }件

reminders-line = { $title }：{ $day }まで

reminders-line-passed = { $title }：もう遅いかもしれませんが、今すぐ試してください

reminders-more = ほか{ $n }件

## The banner on the site's pages: reminders of other orders than the one that is shown.

reminders-elsewhere = 確認が必要な注文が{ $n }件あります。

reminders-elsewhere-by = 遅くとも{ $day }までに確かめてください。

## Buttons of a reminder.

remind-prepare-claim = 申請を準備する

remind-me-tomorrow = 明日また知らせる

remind-tomorrow = 明日

remind-in-three-days = 3日後

## Why a reminder was not put off. A notice.

remind-stays = リマインダーを延期しませんでした

remind-too-late = それでは遅すぎます。時間は{ $day }までしかありません。その終わりより1時間以上前の時刻を選んでください。

remind-over = リマインダーを後にするには遅すぎます。安全な最後の1時間が近いか、過ぎています。

## The options: why a choice was not taken. What follows says that nothing was changed.

choice-badge-days = ツールバーに表示できるのは、1日前から60日前までです。

choice-most-reminders = 最終日前のリマインダーは12個までです。

choice-reminder-span = リマインダーは、最終日の1時間前から60日前までにできます。

choice-reminders-sorted = 各リマインダーは1回ずつ、早く届くものから順に書いてください。

choice-quiet-ends = 通知しない時間帯には、開始と終了が必要です。

choice-quiet-same = 通知しない時間帯の開始と終了は、別の時刻にしてください。

choice-quiet-long = 通知しない時間帯は12時間までです。

choice-quiet-times = 通知しない時間帯の開始と終了は、1日の中の時刻にしてください。

choice-keep-months = 期間が終わった注文を残せるのは、3か月から10年までです。

choice-unread = この選択を読み取れません（{ $why }）。

## The exchange with the shopper's other browsers: beside its choice in the options, and as a notice in the popup.

sync-not-taken = 別のブラウザ用の日付を、ブラウザが受け付けませんでした（{ $why }）。ここでは何も失われていません。もう一度試します。

sync-not-removed = 別のブラウザに伝えた内容を、ブラウザが削除しませんでした（{ $why }）。ここでは何も失われていません。もう一度試します。

sync-no-room = いちばん急がない注文{ $n }件が、ブラウザの同期用の保存領域に入りませんでした。別のブラウザには伝わりません。

sync-unread = 別のブラウザの項目{ $n }件を読み取れません。その分は除かれ、そのためにここで変わるものはありません。

sync-newer = 別のブラウザにより新しいRecourseがあり、ここのRecourseでは理解できません。ここのRecourseを更新してください。

sync-last = 最後のやり取り：{ $time }。

## A calendar file, which the shopper opens with a calendar of theirs.

calendar-name = 紛争を開ける最終日

calendar-open = この予定が終わる前に紛争を開く：{ $title }

calendar-part-refunded = 一部返金済み、この予定が終わる前に注文を確認：{ $title }

calendar-over = 終了：することはありません

## A table for a spreadsheet: the heads of its columns, one to four words each. Numbers, days and addresses below them are the same in every language.

table-order = 注文番号

table-store = ストア

table-title = 商品

table-quantity = 数量

table-currency = 通貨

table-price = 価格

table-placed = 注文日

table-refund-date = 返金日

table-state-head = 状態

table-safe-until = この時刻までは安全

table-closed-after = この時刻より後はおそらく間に合わない

table-mark = 日付の根拠

table-why = 理由

table-link = リンク

table-state =
    { $state ->
        [not-shipped] 未発送
        [too-early] まだ早い
        [open] 可能
        [last-hours] 最後の数時間
        [doubtful] もう遅いかもしれない
        [closed] おそらく間に合わない
        [in-dispute] 紛争中
        [refunded] 返金済み
        [refunded-in-part] 一部返金済み
        [cancelled] キャンセル済み
       *[unknown] 不明
    }

## Files that are brought back, and what is forgotten: what became of it, in the options.

imported = 読み戻しました

imported-orders = { $n }件の注文を取り込みました。

import-strange = このファイルはRecourseが作ったものではありません。何も変わっていません。

import-newer = このファイルは、より新しいバージョンのRecourseが作ったものです。何も変わっていません。Recourseを更新してから、もう一度読み戻してください。

import-unversioned = このファイルには、どのバージョンのRecourseが作ったか書かれていません。何も変わっていません。

import-damaged = このファイルは壊れています（{ $why }）。何も変わっていません。

forgotten-since = { $n }件の注文の記録を消しました。

forget-failed = すべてを消すことはできませんでした（{ $why }）。もう一度試してください。

forget-not-shared = ここの記録はすべて消しましたが、別のブラウザに伝えたものは消せませんでした（{ $why }）。

## What went wrong between a page and Recourse: behind “This could not be done:”, or in a notice beside a page.

asked-too-much = このページが一度に求めるものが多すぎます。

told-too-much = このページの内容はAliExpressのどのページよりも多いため、何も読み取りませんでした。

## Which site file is used: it says where on AliExpress's pages the dates stand. In the options, and as a notice in the popup.

site-file-built-in = 使用中：Recourseに付属のファイル（{ $version }）。

site-file-corrected = ページの読み取りには、あなたが読み込んだサイトファイルを使っています（{ $version }）。

site-file-outdated = あなたが読み込んだサイトファイル（{ $version }）は、もう使われていません。このバージョンのRecourseには、より新しいファイルがあります。

site-file-bad = あなたが読み込んだサイトファイルではなく、Recourseに付属のファイルを使っています：{ $why }。

site-file-remove = 読み込んだファイルを外す

## The evidence sheet, a page to print: labels in front of values, and headings. One to three words each.

sheet-order = 注文

sheet-store = ストア

sheet-item = 商品

sheet-line = 注文内の商品の番号

sheet-quantity = 数量

sheet-price = 価格

sheet-total = 注文合計

sheet-status = 状態

sheet-dispute = 紛争

term =
    { $kind ->
        [after-receipt] 受け取り後の返品または返金
        [after-placed] 注文後の紛争
        [free-return] 配達後の無料返品
       *[return-shipment] 返品の発送
    }

stage =
    { $stage ->
        [seller] 販売者待ち
        [shopper] あなたの回答待ち
        [platform] AliExpress待ち
        [return] 品物の返送が必要
        [refunded] 返金済み
        [refunded-in-part] 一部返金済み
        [ended] 終了
        [unread] 理解できず
       *[unknown] 進行中
    }

sheet-number = { $n }

sheet-days = { $n }日

sheet-day = { $day }

sheet-moved-day = { $from }、その後{ $to }

sheet-place = { $page }、{ $at }

sheet-place-words = { $page }、{ $at }：「{ $words }」

sheet-read = 読み取った内容

sheet-moved = 変わった日付

sheet-way = 荷物の経路

sheet-said = 購入者が知らせたこと

statement =
    { $statement ->
        [received] 届いた
        [not-received] 届いていない
       *[deadline] 返金日
    }

sheet-foot = AliExpressのページの表示のまま、Recourseが記録しました。作成日は{ $day }、時刻は{ $zone }です。

# What Recourse says, in Portuguese. No native speaker has reviewed it yet; en.ftl says where each message stands.

between-sentences = { " " }

sum = { $currency } { $amount }

## What the toolbar says while the pointer rests on it. One sentence after another; what comes first is most urgent.

toolbar-days-left =
    { $days ->
        [one] Você ainda tem { $days } dia para abrir a disputa mais urgente.
       *[other] Você ainda tem { $days } dias para abrir a disputa mais urgente.
    }

toolbar-hours-left =
    { $hours ->
        [one] Você ainda tem { $hours } hora para abrir a disputa mais urgente.
       *[other] Você ainda tem { $hours } horas para abrir a disputa mais urgente.
    }

toolbar-last-hour = Você tem menos de uma hora para abrir a disputa mais urgente.

toolbar-near =
    { $n ->
        [one] { $n } prazo vence em breve.
       *[other] { $n } prazos vencem em breve.
    }

toolbar-at-risk = Em risco: { $sums }.

toolbar-doubtful =
    { $n ->
        [one] O prazo para abrir uma disputa pode já ter terminado. Tente já.
       *[other] Para { $n } itens, o prazo para abrir uma disputa pode já ter terminado. Tente já.
    }

toolbar-awaited =
    { $n ->
        [one] Uma disputa espera por você. Abra a página dela e responda.
       *[other] { $n } disputas esperam por você. Abra as páginas delas e responda.
    }

toolbar-unreadable = Não foi possível ler a página de um pedido. Abra o Recourse para saber mais.

toolbar-degraded = A página de um pedido foi lida só em parte. Abra o Recourse para saber mais.

toolbar-lost = Algo que estava guardado se perdeu. Abra o Recourse para ver o quê.

toolbar-no-order = O Recourse ainda não conhece nenhum pedido. Abra a sua lista de pedidos no AliExpress.

toolbar-no-orders-there = O AliExpress não mostrou nenhum pedido desta conta.

toolbar-disputed =
    { $n ->
        [one] { $n } pedido está em disputa.
       *[other] { $n } pedidos estão em disputa.
    }

toolbar-clear =
    { $days ->
        [one] Nenhum prazo para abrir disputa vence no próximo dia.
       *[other] Nenhum prazo para abrir disputa vence nos próximos { $days } dias.
    }

toolbar-left-out-none = Pedidos finalizados sem data futura não são contados, como você escolheu.

toolbar-left-out =
    { $n ->
        [one] { $n } pedido finalizado sem data futura não é contado, como você escolheu.
       *[other] { $n } pedidos finalizados sem data futura não são contados, como você escolheu.
    }

## How much is known: in the toolbar and at the top of the popup.

orders-undated =
    { $n ->
        [one] { $n } pedido ainda não tem data. Abra a página dele uma vez ou deixe o Recourse buscar a data.
       *[other] { $n } pedidos ainda não têm data. Abra as páginas deles uma vez ou deixe o Recourse buscar as datas.
    }

orders-unseen =
    { $n ->
        [one] O último dia de { $n } pedido já passou, mas talvez ainda dê para abrir uma disputa. Abra a página dele uma vez para ver ou deixe o Recourse olhar.
       *[other] O último dia de { $n } pedidos já passou, mas talvez ainda dê para abrir uma disputa. Abra as páginas deles uma vez para ver ou deixe o Recourse olhar.
    }

orders-unshipped =
    { $n ->
        [one] { $n } pedido ainda não foi enviado, por isso não tem data.
       *[other] { $n } pedidos ainda não foram enviados, por isso não têm data.
    }

orders-read =
    { $n ->
        [one] { $n } pedido foi lido.
       *[other] { $n } pedidos foram lidos.
    }

orders-older = Os mais antigos são lidos depois que “Ver pedidos”, no fim da lista do site, os mostra.

orders-aged =
    { $n ->
        [one] O prazo de { $n } é considerado encerrado só por ser antigo: ninguém viu que está.
       *[other] O prazo de { $n } é considerado encerrado só por serem antigos: ninguém viu que está.
    }

## The popup.

popup-no-orders-there = Em { $day }, o AliExpress não mostrou nenhum pedido desta conta. Quando houver algum, abra a sua lista de pedidos, e ele aparece aqui.

popup-no-order = Ainda não se conhece nenhum pedido. Abra a sua lista de pedidos no AliExpress: ela é lida enquanto você a vê.

## Names of what the site has: they stand in brackets, after a colon or between quotation marks, and never begin a sentence.

page =
    { $page ->
        [order-list] lista de pedidos
        [classic-order-list] lista de pedidos
        [order-detail] página do pedido
        [classic-order-detail] página do pedido
        [tracking] página de rastreamento
        [refund-list] lista de reembolsos
        [dispute-status] página da disputa
        [dispute-form] formulário de disputa
       *[unknown] página
    }

page-elsewhere =
    { $page ->
        [order-list] lista de pedidos no seu outro navegador
        [classic-order-list] lista de pedidos no seu outro navegador
        [order-detail] página do pedido no seu outro navegador
        [classic-order-detail] página do pedido no seu outro navegador
        [tracking] página de rastreamento no seu outro navegador
        [refund-list] lista de reembolsos no seu outro navegador
        [dispute-status] página da disputa no seu outro navegador
        [dispute-form] formulário de disputa no seu outro navegador
       *[unknown] página no seu outro navegador
    }

status =
    { $status ->
        [awaiting-payment] aguardando pagamento
        [awaiting-shipment] aguardando envio
        [awaiting-delivery] aguardando a entrega
        [completed] concluído
        [closed] encerrado
        [cancelled] cancelado
        [in-dispute] disputa em andamento
        [refunded] reembolsado
       *[unknown] desconhecido
    }

money = { $sums }

order-number = Pedido { $number }

order-untitled = Pedido

more = Mais

open-order = Abrir pedido

## How long it is until the last safe day. It stands alone, behind the day. Three words.

left-days =
    { $days ->
        [one] resta { $days } dia
       *[other] restam { $days } dias
    }

left-hours =
    { $hours ->
        [one] resta { $hours } hora
       *[other] restam { $hours } horas
    }

left-last-hour = resta menos de uma hora

## One line on a card of the site's list and in a row of the popup: short remarks, one behind another, each of which stands alone.
## All that stand on one card have fourteen words together.
## What is certain, what is not, and on which day something ends must survive every translation: all of these are critical.

chip-unread = O Recourse não consegue ler este pedido aqui. Abra-o ou veja você a data dele.

chip-unprinted = O Recourse ainda não leu este pedido. Role até ele antes de imprimir.

line-dispute-until = Disputa até { $day }

line-until = até { $day }

line-last-day = último dia: { $day }

line-unknown = Último dia desconhecido

line-for =
    { $purpose ->
        [not-received] se não chegou
        [not-as-described] se tem defeito
       *[any-reason] se não quer
    }

line-mark =
    { $certainty ->
        [shown] AliExpress
        [worked-out] calculado
       *[estimate] aproximado
    }

line-opens = Disputa a partir de { $day }

line-opens-between = Disputa a partir de um dia entre { $first } e { $last }

line-not-open = Cedo demais para uma disputa

line-open = Disputa já possível.

line-doubtful = Talvez tarde demais, tente já.

line-was-open = Era possível até { $day }

line-closed = Provavelmente tarde demais após { $day }

line-part-refunded = Parcialmente reembolsado

line-maybe-part-refunded = Talvez parcialmente reembolsado

line-rest-was-open = para o restante, era possível até { $day }

line-check-by = confira até { $day }

line-check-now = confira já

line-not-shipped = Não enviado, ainda sem data

line-was-not-shipped = Ainda não enviado em { $day }, confira de novo

line-in-dispute = Em disputa

line-your-turn = Em disputa: sua vez

line-refunded = Reembolsado

line-cancelled = Cancelado

line-may-wait = Talvez uma disputa espere por você

line-differs = As páginas divergem

row-date-moved = data alterada

row-delivered = entregue?

row-muted = sem lembretes

row-why-muted = Este pedido não tem lembretes, porque você não quis nenhum. A data dele continua contando na barra de ferramentas.

awaited = Uma disputa deste pedido espera a sua resposta: abra o pedido. Visto em { $day }: { $page }.

differs-from-list = Em { $day }, a lista de pedidos mostrou este pedido como “{ $status }”. A página do próprio pedido mostrou outra coisa, e o Recourse segue essa página: abra o pedido para ver o que vale agora.

differs-from-data = A página mostra este pedido como “{ $shown }”, e os dados por trás dela dizem “{ $other }”. O Recourse segue o que a página mostra: é o mais seguro dos dois.

## The two buttons that begin a claim, and the last day beside each where they differ.

claim-not-arrived = Não chegou?

claim-something-wrong = Algo errado?

claim-try-now = tente já

claim-doubtful = talvez tarde demais, tente já: era possível até { $day }

claim-closed = provavelmente tarde demais após { $day }

claim-unknown = último dia desconhecido

## What is unfolded under a row or an order, and what the shopper can say.

all-dates = Todas as datas e correções

say-or-correct = Dizer se chegou ou corrigir uma data

say-not-arrived = Não chegou

say-arrived = Chegou

say-take-back = Desfazer o que eu disse

say-other-date = O site mostra outra data de reembolso (“Reembolso se não houver entrega antes de…”):{ " " }

say-use-date = Usar esta data

calendar-file = Arquivo de calendário

remind-never = Sem lembretes

remind-again = Voltar a me lembrar

## Why a date is what it is. Whole sentences, one behind another: which days were read, where and when, and what was added to them.
## They stand under the date in small print, unfolded; on an order's own page in view. What is certain must survive: all are critical.

milestone =
    { $event ->
        [placed] Pedido feito
        [paid] Pago
        [shipped] Enviado
        [delivered] Entregue
        [completed] Concluído
        [estimated-delivery] Entrega prevista
        [delivery-deadline] Data de reembolso
        [delay-coupon] Data do cupom
        [seller-asked] Ajuda pedida ao vendedor
        [dispute-opened] Disputa aberta
        [seller-answered] O vendedor respondeu
        [return-approved] Devolução combinada
        [ruled] O AliExpress decidiu
        [refunded] Reembolsado
       *[dispute-state] Dia ao lado da disputa
    }

why-shipped = Foi enviado em { $day }.

why-shipped-unknown = Não se conhece o dia em que foi enviado.

why-no-date = Ainda não se conhece a data de reembolso, por isso também não se conhece o último dia para abrir uma disputa.

why-days = { $event }: { $readings }.

why-reading = { $day } ({ $sources })

why-source-page = { $page }, lido em { $day }

why-source-said = você disse isso em { $day }

why-source-set = você definiu a data em { $day }

why-source-earliest = o primeiro dia possível, pelo que foi lido em { $day }

why-source-latest = o último dia possível, pelo que foi lido em { $day }

why-plus-days =
    { $n ->
        [one] A isso se soma { $n } dia.
       *[other] A isso se somam { $n } dias.
    }

why-plus-days-earliest =
    { $n ->
        [one] Ao primeiro destes dias se soma { $n } dia.
       *[other] Ao primeiro destes dias se somam { $n } dias.
    }

why-plus-hours =
    { $n ->
        [one] A isso se soma { $n } hora.
       *[other] A isso se somam { $n } horas.
    }

why-plus-hours-earliest =
    { $n ->
        [one] Ao primeiro destes dias se soma { $n } hora.
       *[other] Ao primeiro destes dias se somam { $n } horas.
    }

why-plus-business-days =
    { $n ->
        [one] A isso se soma { $n } dia útil.
       *[other] A isso se somam { $n } dias úteis.
    }

why-plus-business-days-earliest =
    { $n ->
        [one] Ao primeiro destes dias se soma { $n } dia útil.
       *[other] Ao primeiro destes dias se somam { $n } dias úteis.
    }

why-shown-days =
    { $n ->
        [one] A isso se soma { $n } dia, como diz o próprio AliExpress ({ $page }, lido em { $day }).
       *[other] A isso se somam { $n } dias, como diz o próprio AliExpress ({ $page }, lido em { $day }).
    }

why-shown-days-earliest =
    { $n ->
        [one] Ao primeiro destes dias se soma { $n } dia, como diz o próprio AliExpress ({ $page }, lido em { $day }).
       *[other] Ao primeiro destes dias se somam { $n } dias, como diz o próprio AliExpress ({ $page }, lido em { $day }).
    }

why-shown-none = A isso não se soma nada, como diz o próprio AliExpress ({ $page }, lido em { $day }).

why-or = Ou se conta assim:

why-zone-pacific = Os dias começam e terminam no horário do Pacífico dos EUA.

why-zone-utc = Os dias começam e terminam no horário universal (UTC).

why-zone-own = Os dias começam e terminam no seu próprio horário.

why-end-unknown =
    { $event ->
        [placed] Não se conhece o dia em que o pedido foi feito, por isso também não se sabe por quanto tempo mais uma disputa pode ser possível.
        [paid] Não se conhece o dia em que foi pago, por isso também não se sabe por quanto tempo mais uma disputa pode ser possível.
        [shipped] Não se conhece o dia em que foi enviado, por isso também não se sabe por quanto tempo mais uma disputa pode ser possível.
        [delivered] Não se conhece o dia em que foi entregue, por isso também não se sabe por quanto tempo mais uma disputa pode ser possível.
        [completed] Não se conhece o dia em que foi concluído, por isso também não se sabe por quanto tempo mais uma disputa pode ser possível.
        [delivery-deadline] Não se conhece a data de reembolso, por isso também não se sabe por quanto tempo mais uma disputa pode ser possível.
       *[dispute-state] Não se conhece um dia que é necessário, por isso também não se sabe por quanto tempo mais uma disputa pode ser possível.
    }

## By which rule a date is counted: a sentence in front of the days that it is counted from, where there are several rules. Critical.

why-several = Há mais de uma forma de contar. O dia mais cedo serve para avisar você, e o mais tarde decide quando o prazo terminou.

reading-delivery = O AliExpress pode confirmar o recebimento por conta própria depois da entrega.

reading-brazil = No Brasil, você pode se arrepender da compra.

reading-free-return = O item pode ser devolvido de graça.

reading-other = Uma regra de outro arquivo diz de si mesma: “{ $words }”.

## One kind of trouble and its dates, in whole sentences: unfolded under “All dates”. Critical.

clock-purpose =
    { $purpose ->
        [not-received] Se não chegou:
        [not-as-described] Se tem defeito ou não é como descrito:
       *[any-reason] Se você não quer o item:
    }

clock-opens = Você poderá abrir uma disputa a partir de { $day }.

clock-opens-between = Você poderá abrir uma disputa a partir de { $first } ou, o mais tardar, a partir de { $last }.

clock-opened = Já é possível abrir uma disputa desde { $day }.

clock-opened-between = Já é possível abrir uma disputa, desde { $first } ou, o mais tardar, desde { $last }.

clock-waits = Enquanto o rastreamento parecer normal, o AliExpress pode fazer você esperar até { $day }.

clock-from-arrival = Você pode abrir uma disputa a partir do dia em que chegar.

clock-look = Não se conhece o último dia. Confira a página do pedido até { $day }.

clock-look-now = Não se conhece o último dia. Confira a página do pedido já.

clock-safe = O último dia seguro é { $day }.

clock-unknown = Ainda não se conhece o último dia.

clock-closed = Provavelmente é tarde demais após { $day }.

clock-end-unknown = Não se sabe por quanto tempo mais pode ser possível.

clock-how =
    { $certainty ->
        [shown] O próprio AliExpress mostra isto.
        [worked-out] O Recourse calculou isto.
       *[estimate] Isto é só aproximado.
    }

## Why the button that opens a dispute is not there. On an order's page and in a row. Critical: nobody may stop because of a wrong word.

no-button-not-shipped = Não há botão de disputa: nada foi enviado ainda. Até que seja enviado, você pode cancelar o pedido.

no-button-in-dispute = Não há botão de disputa: já há uma disputa sobre este item. Acompanhe essa disputa e ponha nela cada defeito que encontrar.

no-button-too-late = Não há botão de disputa: provavelmente é tarde demais. O último dia seguro foi { $day } e, pela forma de contar mais longa, o prazo terminou em { $last }. Se mesmo assim o botão estiver lá, pressione-o hoje.

no-button-too-early = Ainda não há botão de disputa: é cedo demais. Ele deve aparecer em { $day }.

no-button-too-early-between = Ainda não há botão de disputa: é cedo demais. Ele deve aparecer em { $first }, o mais tardar em { $last }.

no-button-finished = Não há botão de disputa: o pedido está finalizado. Só isso não acaba com o seu direito a uma disputa: um pedido finalizado tem um prazo mais curto e menos certo para ela, e o último dia não é conhecido. Abra a página do próprio pedido para encontrá-lo.

no-button-finished-doubtful = Não há botão de disputa: o pedido está finalizado. Um pedido finalizado tem um prazo mais curto e menos certo para uma disputa: o último dia seguro foi { $day }, por isso já pode ser tarde demais. Pergunte hoje ao AliExpress no chat.

no-button-finished-open = Não há botão de disputa: o pedido está finalizado. Só isso não acaba com o seu direito a uma disputa: um pedido finalizado tem um prazo mais curto e menos certo para ela e, pelo que se sabe, o último dia seguro é { $day }. Veja no fim da página do próprio pedido ou pergunte ao AliExpress no chat.

no-button-doubtful = Não há botão de disputa: já pode ser tarde demais. O último dia seguro foi { $day }. Por outra forma de contar, o prazo vai até { $last }. Pergunte hoje ao AliExpress no chat.

no-button-doubtful-open-ended = Não há botão de disputa: já pode ser tarde demais. O último dia seguro foi { $day }. Não se sabe por quanto tempo mais pode ser possível. Pergunte hoje ao AliExpress no chat.

no-button-in-transit = Não há botão de disputa: o pacote ainda está a caminho. Enquanto o rastreamento parecer normal, o AliExpress pode não mostrar o botão até { $wait }. Olhe de novo então. O último dia seguro é { $day }.

no-button-moved = Nenhum botão de disputa foi encontrado neste item, embora uma disputa deva ser possível até { $day }. Veja no fim da página do próprio pedido, onde cada item tem o seu botão “Devoluções/reembolsos” (ou “Abrir disputa”), e recarregue-a uma vez. Se ele continuar sem aparecer, pergunte ao AliExpress no chat antes desse dia.

no-button-moved-undated = Nenhum botão de disputa foi encontrado neste item, e o último dia dele não é conhecido. Veja no fim da página do próprio pedido, onde cada item tem o seu botão “Devoluções/reembolsos” (ou “Abrir disputa”), e recarregue-a uma vez. Se ele continuar sem aparecer, pergunte hoje ao AliExpress no chat.

no-button-unknown = Não há botão de disputa, e se sabe pouco demais deste pedido para dizer por quê.

## What pressing “Confirm received” would end. Critical: it cannot be taken back.

confirm-meaning = Confirmar o recebimento diz que tudo chegou e está bem, e deixa o vendedor ficar com o dinheiro. Isso não pode ser desfeito.

confirm-shortens = Se você não confirmar, pode abrir uma disputa com segurança até o fim de { $day }. Se confirmar hoje, o prazo para ela pode durar só até o fim de { $after }.

confirm-begins = Se você confirmar hoje, o prazo para uma disputa pode durar só até o fim de { $after }.

confirm-unclear = Confirmar o recebimento pode acabar com o seu direito a uma disputa. O prazo que resta depois é mais curto e menos certo.

confirm-no-scan = Nenhuma transportadora diz que este pacote foi entregue. Confirme só o que você tem nas mãos.

guard-any = Confirmar paga o vendedor e não pode ser desfeito. Pode acabar com o seu direito a uma disputa: confirme só o que você tem nas mãos.

guard-begins = Confirmar não pode ser desfeito. Se você confirmar hoje, pode abrir uma disputa com segurança só até o fim de { $after } ({ $mark }). Se não confirmar, o último dia não é conhecido.

guard-in-dispute = Há uma disputa aberta. Confirmar diz que tudo chegou e está bem, não pode ser desfeito e pode encerrar a disputa.

guard-shortens = Confirmar não pode ser desfeito. Se você não confirmar, pode abrir uma disputa com segurança até o fim de { $day } ({ $mark }). Se confirmar hoje, com segurança só até o fim de { $after } ({ $after_mark }).

guard-unclear = Confirmar não pode ser desfeito e torna menos certo o prazo para uma disputa. Se você não confirmar, pode abrir uma disputa com segurança até o fim de { $day } ({ $mark }).

guard-unknown = Confirmar não pode ser desfeito. Pode acabar com o seu direito a uma disputa.

## Other buttons of the site that cannot be taken back: accepting an offer in a dispute, and cancelling a dispute. Critical.

accept-final = Aceitar encerra esta disputa para sempre: ela não pode ser aberta de novo.

accept-offer = Aceitar encerra esta disputa para sempre: ela não pode ser aberta de novo. Você pediu { $asked }. A oferta é { $offered }.

cancel-over = Cancelar retira esta disputa. O último dia seguro dela foi { $day } ({ $mark }): pode não ser possível abri-la de novo.

cancel-safe = Cancelar retira esta disputa. Ela só pode ser aberta de novo enquanto houver prazo: isso é seguro até o fim de { $day } ({ $mark }).

cancel-unknown = Cancelar retira esta disputa. Ela só pode ser aberta de novo enquanto houver prazo, e o último dia não é conhecido.

## While the shopper and the seller write to each other. Critical.

talk-open = Seja o que for dito aqui, abra a disputa a tempo: o último dia seguro é { $day } ({ $mark }). Escrever ao vendedor não interrompe o prazo. Uma promessa de mais tempo só conta quando a página do pedido mostra uma data nova.

talk-doubtful = Não espere uma resposta aqui: já pode ser tarde demais. Tente já. O último dia seguro foi { $day } ({ $mark }).

talk-estimate = Ainda não se conhece o último dia deste pedido. Abra a página dele para encontrá-lo antes de aceitar esperar.

talk-in-part = Só uma parte do dinheiro foi devolvida. Não se sabe se outra disputa pode ser aberta. Veja a página do próprio pedido, seja o que for dito aqui: o último dia seguro é { $day } ({ $mark }).

## What else to know of an order now: sentences in view on its page and in its row.

extension = Ainda está a caminho, e faltam no máximo duas semanas para o último dia seguro. Você pode pedir ao vendedor que estenda o prazo de entrega: isso só conta se depois a página do pedido mostrar a nova data. Se não mostrar, abra a disputa. O último dia seguro é { $day }.

extension-late = Ainda está a caminho, e é tarde demais para pedir mais tempo ao vendedor. Abra a disputa já. O último dia seguro é { $day }.

scan = A transportadora diz que foi entregue em { $day }. Confira o produto já: o AliExpress pode confirmar o recebimento por conta própria, e pode estar correndo um prazo mais curto para uma disputa. Se nada chegou, guarde hoje uma captura da página de rastreamento.

moved-earlier =
    { $days ->
        [one] A data de reembolso agora é mais cedo: passou de { $from } para { $to } ({ $page }, lido em { $seen }). Você tem { $days } dia a menos.
       *[other] A data de reembolso agora é mais cedo: passou de { $from } para { $to } ({ $page }, lido em { $seen }). Você tem { $days } dias a menos.
    }

moved-later =
    { $days ->
        [one] A data de reembolso agora é mais tarde: passou de { $from } para { $to } ({ $page }, lido em { $seen }). Você tem { $days } dia a mais.
       *[other] A data de reembolso agora é mais tarde: passou de { $from } para { $to } ({ $page }, lido em { $seen }). Você tem { $days } dias a mais.
    }

said-deadline = Em { $seen }, você definiu a data de reembolso como { $day }. O AliExpress mostrava { $from } ({ $page }). A sua data é usada para avisar você; a mais tarde das duas decide quando o prazo terminou.

said-deadline-alone = Em { $seen }, você definiu a data de reembolso como { $day }. Nenhuma página mostrava uma.

said-not-received = Em { $day }, você disse que não chegou.

said-received = Em { $day }, você disse que chegou.

dispute-cancelling = Não a cancele porque o vendedor pede: ela só pode ser aberta de novo enquanto houver prazo.

dispute-refunded = O dinheiro pode levar até 20 dias úteis a partir da decisão. Se até lá não tiver chegado, pergunte ao AliExpress.

dispute-return = Aqui nada acontece sozinho: em até 10 dias depois do acordo, ou como diz a solicitação, o produto precisa estar a caminho e o número de rastreamento dele, informado. Guarde o comprovante.

dispute-shopper = É a sua vez: responda ao que foi oferecido. Aceitar encerra a disputa para sempre. Você também pode recusar uma oferta e pedir outra.

dispute-wait = Normalmente leva de alguns dias a algumas semanas, e pode continuar depois do último dia para abrir uma disputa. Até que se resolva, os dois lados podem mudar o que pedem.

refund-all-unclear = Foi devolvido: { $back } ({ $page }, lido em { $seen }). Não se sabe se isso é tudo o que foi pago.

refund-part = Foi devolvido: { $back } de { $paid } ({ $page }, lido em { $seen }).

refund-part-unclear = Dinheiro foi devolvido ({ $page }, lido em { $seen }). Não se sabe se isso é tudo o que foi pago.

refund-rest = Não se sabe se outra disputa pode ser aberta. Se isto não resolver, procure o botão na página do próprio pedido.

refund-which = Não se diz por qual dos itens.

left-card = Se você pagou com cartão, talvez o seu banco possa reaver o pagamento (contestação ou “chargeback”). Ele tem os prazos dele: pergunte logo.

left-chat = O que talvez reste é o chat do próprio AliExpress. Diga a eles o número do pedido e o que está errado.

## Dates of rules that are no last day for a dispute. $day: the last day, that day included, unless something else is said.

rule-appeal = Veja se você pode recorrer da decisão. Diz-se que há 7 dias para isso, que terminariam em { $day }.

rule-platform-joins = Se você e o vendedor não chegarem a um acordo, o AliExpress entra por conta própria. Conte com isso por volta de { $day }.

rule-refund-arrives = O dinheiro pode levar até 20 dias úteis. Se não tiver chegado até { $day }, pergunte ao AliExpress.

rule-return-and-number = Poste a devolução e informe o número de rastreamento dela até o fim de { $day }. Faça as duas coisas: sem o número, o dinheiro vai para o vendedor.

rule-seller-answers = O vendedor tem 5 dias para responder, até cerca de { $day }. Se não responder, fica resolvido como você pediu.

rule-delay-coupon = Esta não é uma data para uma disputa, mas para um cupom: se nada tiver chegado até o fim de { $day }, a página do pedido deixa você pedir um cupom pelo atraso.

rule-free-return = Devolução grátis: envie de volta até o fim de { $day }, sem uso e sem dar motivo.

rule-eu-guarantee = Garantia legal na UE: o vendedor responde por um defeito até { $day }, sejam quais forem os prazos do próprio AliExpress para uma disputa.

rule-eu-withdrawal = Direito de arrependimento na UE: você pode declará-lo até o fim de { $day }. Normalmente quem paga o envio de volta é você.

rule-paypal = Se você pagou com PayPal, a proteção ao comprador dele aceita casos até o fim de { $day }.

rule-warranty = Alguns itens têm garantia de um ano, que terminaria por volta de { $day }. Veja a página do item.

rule-other = Até { $day }, por uma regra de outro arquivo que diz de si mesma: “{ $words }”.

rule-other-unnamed = Até { $day }, por uma regra de outro arquivo que não diz para que serve.

## What a dispute may bring besides its outcome: in the composer, before it is begun.

side-cashback = O cashback de outro serviço pode ser retirado pelo que for reembolsado.

side-many-disputes = Uma vez foi relatado que muitíssimas disputas, em comparação com o número de pedidos, podem fazer com que uma conta seja revisada.

## The head of the popup: short remarks, one behind another, each of which stands alone. These are critical.

head-doubtful =
    { $n ->
        [one] Para { $n } pode ser tarde demais: tente já
       *[other] Para { $n } pode ser tarde demais: tente já
    }

head-awaited =
    { $n ->
        [one] { $n } disputa espera por você
       *[other] { $n } disputas esperam por você
    }

head-closing =
    { $n ->
        [one] { $n } prazo vence nos próximos 7 dias
       *[other] { $n } prazos vencem nos próximos 7 dias
    }

head-none-closes = Nenhum prazo vence nos próximos 7 dias

head-none-known = Nenhuma data conhecida nos próximos 7 dias

head-next = o próximo, até { $day }

head-at-stake = { $sums } em jogo

head-at-least-at-stake = pelo menos { $sums } em jogo

## Notices in the popup: what could not be read, and what was lost.

trouble-unreadable = Não foi possível ler: { $page }. O site pode ter mudado. As datas mostradas aqui são de visitas anteriores. Veja também a página do site.

trouble-unreadable-of = Pedido { $number } ({ $page }): não foi possível ler. O site pode ter mudado. As datas mostradas aqui são de visitas anteriores. Veja também a página do site.

trouble-in-part = Leitura feita só em parte: { $page }. Por isso pode faltar uma data aqui. Veja também a página do site.

trouble-in-part-of = Pedido { $number } ({ $page }): leitura feita só em parte. Por isso pode faltar uma data aqui. Veja também a página do site.

trouble-more =
    { $n ->
        [one] E mais { $n } página.
       *[other] E mais { $n } páginas.
    }

lost-more = E mais { $n }, { $all } ao todo.

lost-beside-page =
    { $n ->
        [one] { $n } pedido conhecido se perdeu. Os seus pedidos no Recourse dizem qual.
       *[other] { $n } pedidos conhecidos se perderam. Os seus pedidos no Recourse dizem quais.
    }

lost-order = Pedido { $number }: o que se sabia dele se perdeu, por isso a data dele não conta. Abra-o uma vez.

lost-order-unread = Pedido { $number }: não foi possível ler o que estava guardado dele, por isso a data dele não conta. Abra-o uma vez.

lost-reminders-of = Pedido { $number }: não foi possível ler quais lembretes dele você já recebeu. Um pode vir mais uma vez, e se você não queria nenhum para este pedido, diga isso de novo.

lost-unnamed =
    { $n ->
        [one] { $n } pedido conhecido se perdeu, e o número dele também. Abra a sua lista de pedidos uma vez.
       *[other] { $n } pedidos conhecidos se perderam, e os números deles também. Abra a sua lista de pedidos uma vez.
    }

lost-settings = As suas escolhas (lembretes, horário de silêncio, barra de ferramentas) se perderam, e valem as opções padrão. Veja as opções e escolha de novo.

lost-settings-unread = Não foi possível ler as suas escolhas (lembretes, horário de silêncio, barra de ferramentas), e valem as opções padrão. Veja as opções e escolha de novo.

lost-calendar = Não se sabe mais o que os seus arquivos de calendário disseram até agora. O próximo arquivo ainda move os seus eventos, mas não consegue tirar os de pedidos cujo prazo já terminou: apague-os você.

lost-reminders = Não foi possível ler os lembretes que esperavam por você. As datas estão nesta lista, e os próximos lembretes vêm como sempre.

lost-claim = A reclamação que você tinha começado não está mais aqui. Comece-a de novo a partir do pedido dela.

lost-search = A busca dos prazos que faltam não pôde continuar. Comece-a de novo.

lost-exchange = Não foi possível ler o que se lembrava da troca com os seus outros navegadores. A troca começa de novo, e nada do que foi lido se perde.

lost-overview = Não foi possível ler o resumo dos seus pedidos. Ele foi refeito a partir dos pedidos: nada se perde com isso.

lost-waiting-claim = Não foi possível ler uma reclamação que esperava a vez dela. Comece-a de novo a partir do pedido dela.

lost-record = Não foi possível ler um registro, e ele foi posto de lado. Nada mais se perde com isso.

understood = Entendi

## The list in the popup.

popup-most-urgent =
    { $n ->
        [one] É mostrado o mais urgente.
       *[other] São mostrados os { $n } mais urgentes.
    }

popup-none-found = Nenhum dos seus pedidos abertos tem estas palavras.

popup-none-open = Nenhum pedido está aberto.

popup-private = Nada sai deste navegador.

popup-private-but-sync = Os prazos abertos vão para os seus outros navegadores, como você escolheu nas opções. Nada mais sai deste navegador.

popup-orders-read =
    { $n ->
        [one] { $n } pedido lido
       *[other] { $n } pedidos lidos
    }

popup-undated =
    { $n ->
        [one] { $n } sem data
       *[other] { $n } sem data
    }

popup-unseen =
    { $n ->
        [one] { $n } já passou do último dia: confira
       *[other] { $n } já passaram do último dia: confira
    }

my-orders = Meus pedidos no AliExpress

show-my-orders = Mostrar meus pedidos

remind-choose-time = Escolher quando

remind-no-more = Sem mais lembretes deste pedido

finished-orders =
    { $n ->
        [one] { $n } pedido finalizado sem data futura
       *[other] { $n } pedidos finalizados sem data futura
    }

finished-left-out =
    { $n ->
        [one] { $n } pedido finalizado sem data futura, não contado, como você escolheu
       *[other] { $n } pedidos finalizados sem data futura, não contados, como você escolheu
    }

finished-why = Ainda dá para abrir disputa por um pedido finalizado durante algum tempo. A página dele diz até quando. O prazo é considerado encerrado 120 dias depois da última coisa que se sabe do pedido.

finished-more =
    { $n ->
        [one] E mais { $n }.
       *[other] E mais { $n }.
    }

finished-count = Voltar a contá-los

finished-leave-out = Pedidos finalizados não me importam

## The search for missing dates: one tab opens the orders' own pages one after another.

search-offer =
    { $n ->
        [one] Buscar os prazos que faltam ({ $n } pedido)
       *[other] Buscar os prazos que faltam ({ $n } pedidos)
    }

search-offer-some =
    { $n ->
        [one] Buscar os prazos que faltam ({ $n } de { $all } pedidos)
       *[other] Buscar os prazos que faltam ({ $n } de { $all } pedidos)
    }

search-next =
    { $n ->
        [one] Buscar os seguintes ({ $n } pedido)
       *[other] Buscar os seguintes ({ $n } pedidos)
    }

search-next-some =
    { $n ->
        [one] Buscar os seguintes ({ $n } de { $all } pedidos)
       *[other] Buscar os seguintes ({ $n } de { $all } pedidos)
    }

search-all =
    { $n ->
        [one] { $n } de uma vez
       *[other] Todos os { $n } de uma vez
    }

search-most =
    { $n ->
        [one] { $n } de uma vez
       *[other] { $n } de uma vez
    }

search-how = Abre cada um destes pedidos uma vez numa aba em segundo plano, com alguns segundos entre um e outro, e lê a data. A busca para ao menor sinal de que o site quer que você vá mais devagar.

search-progress = { $n } de { $all } pedidos visitados

search-meanwhile = Uma aba os abre um após o outro, com alguns segundos de intervalo. Você pode continuar com outra coisa.

search-stop = Parar

search-continue =
    { $n ->
        [one] Continuar (falta { $n })
       *[other] Continuar (faltam { $n })
    }

search-close = Fechar

search-read-all =
    { $known ->
        [one] { $n } de { $all } pedidos lidos, não falta nenhum: agora se conhece { $known } data.
       *[other] { $n } de { $all } pedidos lidos, não falta nenhum: agora se conhecem { $known } datas.
    }

search-read =
    { $known ->
        [one] { $n } de { $all } pedidos lidos, ainda por ler: { $left }. Agora se conhece { $known } data.
       *[other] { $n } de { $all } pedidos lidos, ainda por ler: { $left }. Agora se conhecem { $known } datas.
    }

search-undated =
    { $n ->
        [one] A página de { $n } pedido ainda não mostra data: { $numbers }.
       *[other] As páginas de { $n } pedidos ainda não mostram data: { $numbers }.
    }

search-unread =
    { $n ->
        [one] Não foi possível ler { $n } pedido: { $numbers }. Abra-o você.
       *[other] Não foi possível ler { $n } pedidos: { $numbers }. Abra-os você.
    }

search-stopped = Você parou a busca. O que foi lido fica guardado.

search-tab-closed = A aba foi fechada e a busca parou. O que foi lido fica guardado.

search-no-tab = O navegador não conseguiu abrir a aba e a busca parou.

search-elsewhere = A busca parou: o site mostrou outra página em vez do pedido, muito provavelmente uma que pede para você entrar na conta. A aba ainda está aberta: faça lá o que o site pede e depois continue.

search-login = A busca parou: o site pede para você entrar na conta. Faça isso na aba que ainda está aberta e depois continue.

search-captcha = A busca parou: o site pergunta se você é uma pessoa. Responda na aba que ainda está aberta e espere um pouco antes de continuar.

search-gave-up = A busca parou: não foi possível ler dois pedidos seguidos. O site pode ter mudado.

search-restarted = O navegador foi reiniciado e a busca espera por você.

## The composer: the page on which the shopper writes a claim, before it goes into the site's form. A label stands in front of its field
## or behind its tick.

composer-title = Sua reclamação

composer-arrived = Chegou?

composer-arrived-no = Não

composer-arrived-yes = Sim, chegou

composer-reason = O que está errado

composer-choose-reason = Escolha o que está errado

composer-want = O que você quer

composer-refund = Um reembolso, total ou parcial

composer-return = Devolver e receber um reembolso. Normalmente quem paga o envio é você, e para a China isso é caro. Depois que isso for combinado, você tem cerca de 10 dias para postar e informar o número de rastreamento.

composer-amount-in = Quanto, em { $currency }

composer-amount = Quanto, com a moeda, por exemplo USD 12.50

composer-said = O que só você sabe. Um fato em cada linha, curto e verdadeiro.

composer-letter = A carta. Mude-a como quiser.

composer-evidence = O que prova isso. Quem adiciona ao formulário é você. Marque o que você já tem:

composer-go-on = Ir para o formulário

composer-sheet = Folha de evidências

composer-close = Fechar e guardar

claim-discard = Descartar esta reclamação

## What is wrong: the reasons of a dispute, in a list to choose from, and in the panel beside the form. A few words each.
## Use the site's own words for them where they are known. Those that begin with “nr” are for what did not arrive, those with “rc” for
## what arrived.

reason-nr-deadline-passed = Não entregue no prazo

reason-nr-marked-delivered = Consta como entregue, mas não recebido

reason-nr-no-tracking = Sem informações de rastreamento

reason-nr-returned-to-sender = Devolvido ao vendedor

reason-nr-customs = Retido na alfândega

reason-nr-wrong-address = Enviado para um endereço errado

reason-nr-refused = Entrega recusada

reason-nr-shipping-method-changed = Enviado de forma diferente da combinada

reason-rc-damaged = Danificado

reason-rc-not-as-described = Não é como descrito

reason-rc-does-not-work = Não funciona

reason-rc-wrong-item = Item errado

reason-rc-quantity-short = Menos itens do que o pedido

reason-rc-quality = Problema de qualidade

reason-rc-fake = Falsificado

reason-rc-empty-parcel = Pacote vazio

reason-rc-return-not-refunded = Devolvido e não reembolsado

reason-personal-reason = Não preciso mais

reason-other = Outro motivo

## What proves a claim, by its reason. Each stands behind a tick, and in the panel beside the form behind “to add:”. One line.
## “Screenshot” is a picture of what the screen shows.

evidence-tracking-page = Uma captura de tela da página de rastreamento, da transportadora ou de um rastreador (opcional)

evidence-no-tracking-result = Uma captura de tela da página da transportadora que não mostra nenhum resultado (opcional)

evidence-tracking-return = Uma captura de tela do rastreamento com a devolução, o lugar e a data

evidence-customs-letter = A carta da alfândega, com o motivo que ela indica

evidence-tracking-city = O rastreamento com a cidade ou o código postal para onde foi

evidence-own-address = O seu endereço como está no pedido

evidence-delivery-entry = Uma captura de tela do registro da entrega, com lugar e hora

evidence-post-office-note = Uma carta ou nota dos correios de que nada foi entregue a você

evidence-refusal-note = A nota da transportadora sobre a recusa

evidence-shipping-method = A forma de envio como o pedido a mostra

evidence-other-shipping-label = A etiqueta ou o rastreamento que mostra outra forma de envio

evidence-defect-photos = Fotos do defeito, à luz do dia

evidence-device-video = Um vídeo, se for um aparelho que não funciona

evidence-not-working-video = Um vídeo, sem cortes, do item sem funcionar

evidence-item-label-photo = Uma foto do item e da etiqueta dele

evidence-listing-description = Uma captura de tela da descrição no anúncio

evidence-item-photo = Uma foto do item ao lado; para medidas, sobre uma superfície plana com uma régua na imagem

evidence-size-label-photo = Uma foto da etiqueta de tamanho

evidence-package-photos = Fotos do pacote por fora

evidence-damage-photos = Fotos do item danificado

evidence-damage-report = O relatório da transportadora ou dos correios, se houver

evidence-all-items-photo = Todos os itens numa só imagem

evidence-label-weight = A etiqueta com o peso

evidence-unboxing-video = O vídeo da abertura do pacote, se você fez um

evidence-arrived-photo = Uma foto do que chegou, ao lado de uma captura de tela do anúncio

evidence-package-label = A etiqueta do pacote

evidence-not-genuine-photo = Uma foto do que mostra que não é original

evidence-brand-statement = A declaração do dono da marca, se você tiver

evidence-label-weighed = A etiqueta com o peso, e o peso medido nos correios

evidence-sealed-video = O vídeo da abertura, desde o pacote lacrado

evidence-empty-photo = Uma foto do pacote vazio de todos os lados

evidence-return-receipt = O comprovante da devolução com o número de rastreamento

evidence-return-delivery = Uma captura de tela da entrega da devolução

evidence-unused-photo = Uma foto do item sem uso na embalagem dele

evidence-any = O que mostrar o fato que você afirma

## Under the field for the amount: why what was typed there is none that can be asked for. What to type instead follows it, in a
## sentence of its own.

amount-none = Isto não é um valor.

amount-too-little = Um valor é mais do que nada.

amount-no-currency = Aqui falta a moeda.

amount-other-currency = Você não pagou em { $currency }.

amount-too-much = Você pagou no máximo { $sums }. Digite isso ou menos.

amount-type-in = Digite um número, em { $currency }, por exemplo 12,50.

amount-type = Digite um número com a moeda, por exemplo USD 12.50.

## In the composer: what does not go together with what is known. It is asked about, and never forbidden.

doubt-completed = O pedido está marcado como concluído, como se tivesse sido recebido. Foi confirmado por engano ou pelo próprio site? Diga isso acima.

doubt-delivered = A transportadora diz que foi entregue em { $day }. Se não chegou até você, o motivo para isso é “Consta como entregue, mas não recebido”.

doubt-promised = Prometido até { $day }: esse prazo ainda não terminou. Por isso a carta não diz que está atrasado, e o site pode pedir para você esperar.

doubt-personal-reason = Para algo de que simplesmente não se precisa, o site oferece uma devolução, e quase nunca só um reembolso.

doubt-above-price = Isto é mais do que o item custou: { $sums }

doubt-other-reason = “Outro motivo” ainda não diz nada: diga acima qual é.

## The letter says something else than what was chosen. In the composer and in the panel beside the form. All of these are critical.

letter-says-arrived = A sua carta diz que chegou, e você escolheu que não chegou.

letter-says-not-arrived = A sua carta diz que não chegou, e você escolheu que chegou.

letter-names-other = A sua carta indica { $named }, e você pede { $asked }.

letter-changed = Você escolheu outra coisa depois de ter mudado a carta.

letter-rewrite = Escrever a carta de novo

letter-keep = Está certa como está

letter-own = Voltar à minha carta

## The panel beside the site's dispute form: what will be filled in, and what was. The name of a field stands first, what will be or
## was filled in behind it, and then a remark, in lower case where the language has it.

form-yours = O Recourse nunca pressiona Próximo, Enviar nem Confirmar. Confira cada campo; o último clique é seu.

form-field =
    { $role ->
        [received] Pacote recebido?
        [solution] O que você quer
        [reason] Motivo
        [amount] Valor
       *[description] Descrição
    }

form-ready = Sua reclamação, pronta para preencher

form-filling = Preenchendo…

form-filled = Preenchido. Agora você confere e você pressiona o botão de enviar.

form-filled-part = Preenchido em parte. O resto é com você.

form-undone = Voltou a ficar como estava

form-undone-part = Como estava, até onde o formulário permite

form-fill = Preencher

form-fill-again = Preencher de novo

form-fill-replacing = Preencher e substituir o que está lá

form-fill-maximum = Preencher com o máximo, { $sums }

form-read-or-change = Ler ou mudar

form-undo = Desfazer

form-copy-text = Copiar o texto

form-copy = Copiar

form-shorten-own = Usar uma carta curta em vez da minha

form-shorten = Usar uma carta mais curta, com os mesmos fatos

form-letter-length =
    { $n ->
        [one] a sua carta, { $n } caractere
       *[other] a sua carta, { $n } caracteres
    }

form-value-yes = sim

form-value-no = não

form-value-refund = apenas reembolso

form-value-return = devolução e reembolso

## The same: remarks about a field that will be filled in, or says already what it should. One line.

form-will-replace = substitui o que está lá

form-will-open = com as palavras do próprio formulário, que estão na lista dele

form-already = já diz isso

form-already-set = o formulário já definiu isso, como você pede

form-filling-now = preenchendo…

form-waits = em espera

form-question-left = perguntado pelo formulário; a resposta é sua

## The same: remarks about a field that is not filled in, and why. One line.

form-ambiguous = dois campos parecem iguais; escolha você

form-no-field = ainda não foi encontrado nenhum campo do formulário para isto; confira você

form-not-found = não foi encontrado o lugar onde o formulário pergunta isto; confira você

form-not-asked = este formulário não pergunta isto aqui

form-elsewhere = há um campo assim fora deste formulário; isso fica com você

form-unclear = “sim” pode significar duas coisas aqui; escolha você

form-other-unit = aqui o formulário não conta em dinheiro; preencha você

form-other-form = este formulário é para outra coisa que não a sua reclamação

form-hidden = o campo está oculto

form-read-only = o formulário não deixa mudar

form-disabled = desativado; talvez seja preciso responder outro campo antes

form-already-filled = já há algo lá; fica como está

form-unsupported = este tipo de campo fica com você

form-no-option = nenhuma das opções diz isto; escolha você

form-other-currency = o formulário conta em outra moeda; preencha você

form-not-known = não se sabe; preencha você

form-disagrees = a sua carta diz outra coisa que não o que você escolheu

form-other-order = este formulário é para outro item

form-over-amount = não preenchido: o formulário permite no máximo { $sums }

form-over-characters =
    { $n ->
        [one] não preenchido: o formulário permite no máximo { $n } caractere
       *[other] não preenchido: o formulário permite no máximo { $n } caracteres
    }

form-over-bytes =
    { $n ->
        [one] não preenchido: o formulário permite no máximo { $n } byte
       *[other] não preenchido: o formulário permite no máximo { $n } bytes
    }

form-over-words =
    { $n ->
        [one] não preenchido: o formulário permite no máximo { $n } palavra
       *[other] não preenchido: o formulário permite no máximo { $n } palavras
    }

form-later = não preenchido: o formulário mudou desde então; pressione “Preencher de novo”

## The same: remarks about a field after it was filled in, or put back. One line.

form-done = preenchido e conferido

form-changed = o campo mudou durante o preenchimento; ficou como estava

form-was-hidden = o campo estava oculto na hora de preencher

form-not-offered = a lista não oferece isto; escolha você

form-gone = o campo sumiu durante o preenchimento

form-overwritten = a página não manteve isto; confira você

form-failed = não foi possível preencher

form-put-back = de volta como estava

form-undo-gone = o campo não está mais nesta página

form-undo-theirs = você mudou depois; fica como está

form-undo-unfit = o formulário mudou o que pergunta aqui e não consegue esvaziar isto de novo; corrija você

form-undo-left = o formulário não consegue esvaziar isto de novo; só conta quando você enviar o formulário

## The same: pictures and videos, which the shopper adds.

form-pictures = Imagens e vídeos

form-proof = a adicionar: { $proof }

form-proof-ready = a adicionar: { $proof } (você já tem)

form-pictures-yours = quem adiciona é você: o Recourse não envia nenhum arquivo

form-pictures-limits = quem adiciona é você: o Recourse não envia nenhum arquivo. O formulário diz: { $limits }

form-pictures-here = Imagens e vídeos: adicione você aqui

## Panels about a claim, on the site's pages and on ours.

claim-press-arrived = Agora você pressiona isto: abre o formulário de disputa. Responda “Sim” a “recebido?”. Lá o Recourse preenche o formulário.

claim-press-not-arrived = Agora você pressiona isto: abre o formulário de disputa. Responda “Não” a “recebido?”. Lá o Recourse preenche o formulário.

claim-unfinished = A sua reclamação não está pronta

claim-no-reason = Você ainda não escolheu o que está errado.

claim-bad-amount = O valor que você digitou não pode ser pedido.

claim-go-on = Continuar com ela

claim-which-form = A sua reclamação é para este formulário?

claim-unsure = Há uma reclamação em espera, e esta página não diz para qual item é. É este?

claim-this-one = Sim, este

claim-discarded = A sua reclamação foi descartada

claim-gone-soon = Ela some para sempre daqui a uma hora, ou assim que você começar outra.

claim-restore = Trazer de volta

claim-none = Nenhuma reclamação em espera. Comece uma a partir de um pedido, na página dele ou na janela do Recourse.

claim-order-unknown-title = Este pedido não é conhecido

claim-order-unknown = Abra uma vez a página dele e comece a reclamação lá.

claim-field-short-title = O campo é curto demais

claim-field-short = Mesmo a carta mais curta com estes fatos é mais longa do que este campo permite. Escreva você uma.

claim-no-words-title = O Recourse não consegue ler este formulário

claim-no-words = O arquivo de palavras dele falta ou não pode ser lido. Instale o Recourse de novo; nada do que foi lido se perde.

## Other panels on the site's pages: a heading, and what it is about. Short.

panel-close = Fechar

panel-copy-report = Copiar um relatório sem dados pessoais

talking-title = Conversar não interrompe o prazo

talking-unnamed = Esta página não indica nenhum pedido. Os últimos dias seguros dos seus pedidos abertos:

talking-more = Há mais pedidos.

page-unreadable-title = O Recourse não consegue ler esta página

page-unreadable = Não foi possível ler nenhum pedido aqui ({ $page }). O site pode ter mudado, ou não há pedidos aqui. As datas mostradas em outros lugares são de visitas anteriores.

page-unsupported-title = O Recourse não consegue ler aliexpress.ru

page-unsupported = Esta parte do AliExpress é outro aplicativo, que o Recourse não lê. Consulte os seus prazos no próprio site; os pedidos de aliexpress.com são lidos como sempre.

page-crowded-title = Pedidos demais de uma vez

page-crowded = Esta página mostra mais pedidos novos aqui do que qualquer lista tem. Os que passam disso não foram guardados.

not-allowed-title = Não foi feito

not-allowed = Esta página não pode pedir isso, ou não mostra mais esse pedido. Recarregue-a.

newer-title = O Recourse voltou a uma versão anterior

newer = O que está guardado foi escrito por uma versão mais nova do Recourse. Esta, mais antiga, não mexe nisso e não mostra nada disso: atualize o Recourse.

## The browser did not store something. A heading, what became of it, why, and what to do: a sentence each. All of these are critical.

unstored-title = O Recourse não conseguiu guardar

unstored-import = O arquivo não foi incorporado, e nada foi alterado.

unstored-forget = O que você queria esquecer foi apagado, mas não foi possível registrar isso. Uma nova tentativa será feita.

unstored-read = Não foi possível guardar o que acabou de ser lido. Isso fica até o navegador ser fechado, e nada do que foi lido antes se perde.

unstored-full-by = O espaço do navegador para extensões está cheio: são necessários { $needs } MB, e há lugar para { $room } MB ({ $why }).

unstored-full = O espaço do navegador para extensões está cheio ({ $why }).

unstored-why = O navegador respondeu “{ $why }”.

unstored-full-next = Nas opções, esqueça pedidos de que você não precisa mais e depois recarregue esta página.

unstored-next = Recarregue esta página para tentar de novo.

## What the shopper says of an order was not taken in. It stands beside what was pressed.

state-order-unknown = Este pedido não é conhecido. Abra uma vez a página dele e diga isso lá.

state-item-unknown = Este item não é conhecido. Abra uma vez a página do pedido e diga isso lá.

state-no-date = Esta não é uma data de reembolso de um pedido aberto. Nada foi alterado.

state-elsewhere = Você disse isso em outro navegador seu: desfaça lá.

## The options: what a corrected file of the site would change, before it is used. One sentence after another.

preview-known = Pedidos conhecidos aqui: { $n }.

preview-over = Pedidos com prazo aberto agora, mas encerrado segundo este arquivo: { $n } ({ $numbers }).

preview-other = Com outro status: { $n } ({ $numbers }).

preview-undated = Sem a data deles: { $n } ({ $numbers }).

import-silent = Pedidos com prazo aberto agora, e sem lembretes segundo este arquivo: { $n } ({ $numbers }).

preview-none = Com as palavras e os códigos dele, nenhum pedido seria lido de outra forma.

preview-rest = O que ele lê em outros lugares de uma página aparece quando essa página é aberta.

## Beside what was pressed on a page of ours.

ask-silent = O Recourse não responde. Tente de novo, ou feche isto e abra outra vez.

ask-copied = Copiado

ask-copy-refused = O navegador não permitiu copiar

ask-undone = Não foi possível fazer isso. Abra uma vez a página do pedido e tente de novo lá.

sheet-nothing = Não há nada registrado deste pedido.

## Pages of ours: what stands on them before anything is known.

reading = Lendo…

show-more = Mostrar mais

options = Opções

popup-about = Até quando você pode abrir uma disputa

popup-in-tab = Abrir numa aba

search = Buscar

search-orders = Buscar nos seus pedidos

popup-zone = As datas são contadas no horário do Pacífico dos EUA e mostradas no horário de onde você está.

file-saved = { $name } está nos seus downloads.

claim-title = Recourse: sua reclamação

claim-about = Sua reclamação. O site não consegue ver o que você escreve aqui antes de você preencher o formulário dele.

claim-foot = Nada é enviado daqui. Quem envia o formulário no site é você.

sheet-title = Folha de evidências

sheet-print = Imprimir

## The options. A label stands in front of its field or behind its tick.

options-title = Recourse: opções

options-language = Idioma

options-language-of = O Recourse fala

options-language-browser = o idioma do navegador

options-language-why = Nenhum falante nativo revisou ainda os textos em outros idiomas além do inglês. Se uma frase não estiver clara, mude para o inglês.

options-reminders = Lembretes

options-notify = Mostrar notificações

options-notify-why = O navegador pergunta se o Recourse pode mostrá-las. Elas avisam quando o prazo para uma disputa está para terminar, só neste computador. Sem elas, a barra de ferramentas, a janela do Recourse e uma faixa nas páginas dos seus pedidos dizem o mesmo.

options-ladder = Quanto tempo antes do último dia, em dias (d) e horas (h)

options-opened = Quando já se pode abrir uma disputa

options-delivered = Quando um pacote foi entregue: conferir o que chegou

options-moved = Quando um último dia mudou, para antes ou para depois

options-quiet-why = Um lembrete dentro do horário de silêncio vem depois dele, ou antes dele se depois restasse pouco tempo.

options-quiet = Horário de silêncio

options-quiet-from = de

options-quiet-to = até

options-quiet-range = Para ter um horário de silêncio, preencha o início e o fim; para não ter nenhum, deixe os dois vazios.

options-toolbar = Barra de ferramentas e memória

options-badge-days = Quantos dias antes de um último dia a barra de ferramentas o mostra

options-skip-finished = Pedidos finalizados sem data não me importam: não contar esses pedidos

options-keep-months = Depois de quantos meses é esquecido um pedido cujo prazo terminou e que você não abriu

options-sync = Seus outros navegadores

options-sync-why = Se você usa este navegador em vários computadores e entrou na conta da sincronização dele, a sincronização pode levar os seus prazos abertos de um para o outro. Nesse caso eles saem deste navegador: passam pela conta do fabricante do navegador (Google, Mozilla, Microsoft…), e valem as regras dele sobre ler e guardar esses dados. O Recourse não tem servidor e não envia nada por si mesmo.

options-sync-on = Levar os prazos abertos para os meus outros navegadores

options-sync-what = O que é levado de cada pedido aberto: o número dele, os números dos itens e quantos são, as datas com a página em que cada uma foi lida, em que ponto estão o pedido e uma disputa, o país para onde ele vai, o domínio do site e códigos dos serviços do site, o que você disse do pedido e o que você fez com os lembretes dele. Nenhum título, nenhum preço, nenhum vendedor, nenhum endereço, nenhuma reclamação. Marque isto em cada um dos navegadores. Ao desmarcar, é removido o que este navegador informou; o que veio dos outros fica aqui até você mandar esquecer.

options-sync-titles = E os títulos do que comprei

options-files = Calendário e arquivos

options-calendar = Todos os prazos abertos como calendário (.ics)

options-table = Pedidos e datas para uma planilha (.csv)

options-ledger = Tudo o que o Recourse sabe (.json)

options-import = Trazer de volta um arquivo .json

options-forget = Esquecer

options-order = Número do pedido

options-forget-one = Esquecer este pedido

options-since = Ou tudo o que foi lido pela primeira vez desde

options-forget-since = Esquecer o que foi lido desde então

options-forget-all = Esquecer tudo

options-forget-all-again = Pressione de novo: tudo é apagado e não volta

options-site = O que o Recourse sabe do site

options-site-why = Um arquivo diz onde ficam as datas nas páginas do AliExpress. Quando o site muda, um arquivo corrigido pode ser importado antes de sair uma nova versão. Importe só um arquivo de alguém em quem você confia: é esse arquivo que decide quais palavras das páginas dos seus pedidos são tomadas por datas. Ele não pode levar a nenhum outro domínio, e nada do que ele diz faz o Recourse pressionar um botão que o Recourse não pode pressionar.

options-site-import = Importar um site.json corrigido

## The options: what became of a press. They stand beside what was pressed.

choice-kept = Guardado.

choice-not-allowed = O navegador não permite isso, por isso nada foi alterado.

choice-refused = { $why } Nada foi alterado.

choice-no-span = Não é possível ler: { $text }. Escreva números de dias e horas, como em “14 d, 7 d, 6 h”.

choice-no-json = Este arquivo não é JSON. Nada foi alterado.

choice-no-order = Um número de pedido tem só algarismos, como na página do pedido.

choice-no-since = Escolha primeiro um dia e uma hora.

choice-failed = Não foi possível fazer isso: { $why }

forgotten-order = Não se sabe mais nada do pedido { $number }.

forgotten-all = Tudo foi esquecido.

site-file-offered = { $name } ainda não está em uso. { $what }

site-file-use = Usar este arquivo

site-file-used = { $name } está em uso agora. Recarregue as páginas de pedidos que estão abertas.

site-file-refused = O que estava em uso antes continua em uso, e { $name } foi recusado: { $why }

## The icon in the toolbar. It has room for four characters, so no more than one letter behind a number.

icon-days = { $days }d

icon-days-unsure = { $days }d?

icon-hours = { $hours }h

icon-hours-unsure = { $hours }h?

icon-last-hour = <1h

icon-last-hour-unsure = <1h?

icon-unknown = ?{ $n }

icon-unknown-most = ?{ $n }+

## A reminder: the title of a notification, the line in bold in a banner on the site's pages and in the popup. At most eight words,
## with the time left. All are critical: nobody may give up, or wait, because of a wrong word.

reminder-open = Abra uma disputa a tempo: { $left }

reminder-moved = Um último dia mudou: { $left }

reminder-delivered = Entregue. Confira o que chegou: { $left }

reminder-opened = Já dá para abrir uma disputa: { $left }

reminder-part-refunded = Reembolso parcial, veja o pedido: { $left }

reminder-dispute = Veja a sua disputa

reminder-look = Veja este pedido

reminder-passed = O último dia seguro para uma disputa já passou

## What a reminder says below its title: one or two sentences. Critical.

reminder-until = Você pode abrir uma disputa com segurança até { $day }.

reminder-passed-why = O último dia seguro passou antes que o Recourse pudesse avisar você. Talvez ainda seja possível abrir uma disputa: tente já. Se não for, talvez o seu banco ou o PayPal ainda possam ajudar.

reminder-look-by = Abra a página do pedido e veja, o mais tardar em { $day }.

reminder-look-why = Não se conhece o último dia para uma disputa. Abra uma vez a página do pedido, e o Recourse o lê lá.

reminder-late = Este lembrete está atrasado, porque o navegador estava fechado.

reminder-moved-from = A data de reembolso que o AliExpress mostra passou de { $from } para { $to }.

reminder-unread = Abra a página do pedido e veja o que há para fazer.

## Several reminders in one notification: its title, and one line for each order.

reminders-due =
    { $n ->
        [one] { $n } lembrete.
       *[other] { $n } lembretes.
    }

reminders-late =
    { $n ->
        [one] { $n } lembrete estava previsto para quando o navegador estava fechado
       *[other] { $n } lembretes estavam previstos para quando o navegador estava fechado
    }

reminders-line = { $title }: até { $day }

reminders-line-passed = { $title }: talvez tarde demais, tente já

reminders-more =
    { $n ->
        [one] e mais { $n }
       *[other] e mais { $n }
    }

## The banner on the site's pages: reminders of other orders than the one that is shown.

reminders-elsewhere =
    { $n ->
        [one] { $n } pedido precisa que você olhe.
       *[other] { $n } pedidos precisam que você olhe.
    }

reminders-elsewhere-by = Veja o mais tardar em { $day }.

## Buttons of a reminder.

remind-prepare-claim = Preparar a reclamação

remind-me-tomorrow = Lembrar-me amanhã

remind-tomorrow = Amanhã

remind-in-three-days = Em três dias

## Why a reminder was not put off. A notice.

remind-stays = O lembrete continua

remind-too-late = Isso é tarde demais: só há tempo até { $day }. Escolha um momento pelo menos uma hora antes de isso terminar.

remind-over = É tarde demais para lembrar mais tarde: a última hora segura está perto ou já passou.

## The options: why a choice was not taken. What follows says that nothing was changed.

choice-badge-days = A barra de ferramentas pode mostrar de 1 a 60 dias.

choice-most-reminders = Pode haver no máximo doze lembretes antes de um último dia.

choice-reminder-span = Um lembrete pode vir de 1 hora a 60 dias antes de um último dia.

choice-reminders-sorted = Cada lembrete pode estar lá uma só vez, o mais cedo primeiro.

choice-quiet-ends = O horário de silêncio precisa de um início e um fim.

choice-quiet-same = O horário de silêncio precisa terminar em hora diferente da do início.

choice-quiet-long = O horário de silêncio pode durar até doze horas.

choice-quiet-times = O horário de silêncio começa e termina em uma hora do dia.

choice-keep-months = Pedidos cujo prazo terminou podem ser guardados de 3 meses a 10 anos.

choice-unread = Não é possível ler esta escolha ({ $why }).

## The exchange with the shopper's other browsers: beside its choice in the options, and as a notice in the popup.

sync-not-taken = O navegador não aceitou as datas para os seus outros navegadores ({ $why }). Nada se perde aqui, e uma nova tentativa será feita.

sync-not-removed = O navegador não apagou o que foi informado aos seus outros navegadores ({ $why }). Nada se perde aqui, e uma nova tentativa será feita.

sync-no-room =
    { $n ->
        [one] { $n } pedido, o menos urgente, não coube no espaço de sincronização do navegador. Os seus outros navegadores não ficam sabendo dele.
       *[other] { $n } pedidos, os menos urgentes, não couberam no espaço de sincronização do navegador. Os seus outros navegadores não ficam sabendo deles.
    }

sync-unread =
    { $n ->
        [one] { $n } registro de outro navegador seu não pode ser lido. Ele fica de fora, e nada aqui muda por isso.
       *[other] { $n } registros de outros navegadores seus não podem ser lidos. Eles ficam de fora, e nada aqui muda por isso.
    }

sync-newer = Outro navegador seu tem um Recourse mais novo, que este não entende. Atualize o Recourse aqui.

sync-last = Última troca: { $time }.

## A calendar file, which the shopper opens with a calendar of theirs.

calendar-name = Últimos dias para disputas

calendar-open = Abra uma disputa antes que isto termine: { $title }

calendar-part-refunded = Reembolso parcial, veja o pedido antes que isto termine: { $title }

calendar-over = Encerrado: nada a fazer

## A table for a spreadsheet: the heads of its columns, one to four words each. Numbers, days and addresses below them are the same in every language.

table-order = Número do pedido

table-store = Loja

table-title = Item

table-quantity = Quantidade

table-currency = Moeda

table-price = Preço

table-placed = Data do pedido

table-refund-date = Data de reembolso

table-state-head = Situação

table-safe-until = Seguro até

table-closed-after = Provavelmente tarde demais após

table-mark = Como se conhece a data

table-why = Por quê

table-link = Link

table-state =
    { $state ->
        [not-shipped] não enviado
        [too-early] cedo demais
        [open] prazo aberto
        [last-hours] últimas horas
        [doubtful] talvez tarde demais
        [closed] provavelmente tarde demais
        [in-dispute] em disputa
        [refunded] reembolsado
        [refunded-in-part] reembolso parcial
        [cancelled] cancelado
       *[unknown] não se sabe
    }

## Files that are brought back, and what is forgotten: what became of it, in the options.

imported = Dados trazidos de volta

imported-orders =
    { $n ->
        [one] { $n } pedido foi incorporado.
       *[other] { $n } pedidos foram incorporados.
    }

import-strange = Este arquivo não foi feito pelo Recourse. Nada foi alterado.

import-newer = Este arquivo foi feito por uma versão mais nova do Recourse. Nada foi alterado. Atualize o Recourse e depois traga o arquivo de novo.

import-unversioned = Este arquivo não diz qual versão do Recourse o fez. Nada foi alterado.

import-damaged = Este arquivo está danificado ({ $why }). Nada foi alterado.

forgotten-since =
    { $n ->
        [one] { $n } pedido foi esquecido.
       *[other] { $n } pedidos foram esquecidos.
    }

forget-failed = Não foi possível esquecer tudo ({ $why }). Tente de novo.

forget-not-shared = Tudo aqui foi esquecido, mas não o que foi informado aos seus outros navegadores ({ $why }).

## What went wrong between a page and Recourse: behind “This could not be done:”, or in a notice beside a page.

asked-too-much = Esta página pede demais de uma vez.

told-too-much = Esta página contém mais do que qualquer página do AliExpress, por isso nada dela foi lido.

## Which site file is used: it says where on AliExpress's pages the dates stand. In the options, and as a notice in the popup.

site-file-built-in = Em uso: o arquivo que veio com o Recourse ({ $version }).

site-file-corrected = As páginas são lidas pelo arquivo do site que você importou ({ $version }).

site-file-outdated = O arquivo do site que você importou ({ $version }) não é mais usado: esta versão do Recourse tem um mais novo.

site-file-bad = O arquivo do site que você importou não é usado, e sim o que veio com o Recourse: { $why }.

site-file-remove = Remover o arquivo importado

## The evidence sheet, a page to print: labels in front of values, and headings. One to three words each.

sheet-order = Pedido

sheet-store = Loja

sheet-item = Item

sheet-line = Número do item no pedido

sheet-quantity = Quantidade

sheet-price = Preço

sheet-total = Total do pedido

sheet-status = Status

sheet-dispute = Disputa

term =
    { $kind ->
        [after-receipt] Devolução ou reembolso após o recebimento
        [after-placed] Disputa após o pedido
        [free-return] Devolução grátis após a entrega
       *[return-shipment] Para postar a devolução
    }

stage =
    { $stage ->
        [seller] esperando o vendedor
        [shopper] esperando você
        [platform] esperando o AliExpress
        [return] é preciso devolver o produto
        [refunded] com reembolso
        [refunded-in-part] com reembolso parcial
        [ended] encerrada
        [unread] não foi entendido
       *[unknown] aberta
    }

sheet-number = { $n }

sheet-days =
    { $n ->
        [one] { $n } dia
       *[other] { $n } dias
    }

sheet-day = { $day }

sheet-moved-day = { $from }, depois { $to }

sheet-place = { $page }, { $at }

sheet-place-words = { $page }, { $at }: “{ $words }”

sheet-read = O que foi lido

sheet-moved = Datas que mudaram

sheet-way = O caminho do pacote

sheet-said = O que o comprador disse

statement =
    { $statement ->
        [received] Chegou
        [not-received] Não chegou
       *[deadline] Data de reembolso
    }

sheet-foot = Registrado pelo Recourse a partir de páginas do AliExpress como foram mostradas. Feito em { $day }, horários em { $zone }.

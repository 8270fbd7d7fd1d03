# What Recourse says, in Spanish. No native speaker has reviewed it yet; en.ftl says where each message stands.

between-sentences = { " " }

sum = { $currency } { $amount }

## What the toolbar says while the pointer rests on it. One sentence after another; what comes first is most urgent.

toolbar-days-left =
    { $days ->
        [one] Te queda 1 día para abrir la disputa más urgente.
       *[other] Te quedan { $days } días para abrir la disputa más urgente.
    }

toolbar-hours-left =
    { $hours ->
        [one] Te queda 1 hora para abrir la disputa más urgente.
       *[other] Te quedan { $hours } horas para abrir la disputa más urgente.
    }

toolbar-last-hour = Te queda menos de una hora para abrir la disputa más urgente.

toolbar-near =
    { $n ->
        [one] 1 plazo vence pronto.
       *[other] { $n } plazos vencen pronto.
    }

toolbar-at-risk = En riesgo: { $sums }.

toolbar-doubtful =
    { $n ->
        [one] Puede que el plazo para abrir una disputa ya haya terminado. Inténtalo ya.
       *[other] Puede que el plazo para abrir una disputa ya haya terminado para { $n } artículos. Inténtalo ya.
    }

toolbar-awaited =
    { $n ->
        [one] Una disputa te espera. Abre su página y responde.
       *[other] { $n } disputas te esperan. Abre sus páginas y responde.
    }

toolbar-unreadable = No se pudo leer una página de pedido. Abre Recourse para saber más.

toolbar-degraded = Una página de pedido solo se leyó en parte. Abre Recourse para saber más.

toolbar-lost = Se perdió algo que estaba guardado. Abre Recourse para ver qué.

toolbar-no-order = Recourse aún no conoce ningún pedido. Abre tu lista de pedidos en AliExpress.

toolbar-no-orders-there = AliExpress no mostró ningún pedido de esta cuenta.

toolbar-disputed =
    { $n ->
        [one] 1 pedido está en disputa.
       *[other] { $n } pedidos están en disputa.
    }

toolbar-clear =
    { $days ->
        [one] Ningún plazo para abrir una disputa vence en el próximo día.
       *[other] Ningún plazo para abrir una disputa vence en los próximos { $days } días.
    }

toolbar-left-out-none = Los pedidos terminados sin fecha futura no se cuentan, como elegiste.

toolbar-left-out =
    { $n ->
        [one] 1 pedido terminado sin fecha futura no se cuenta, como elegiste.
       *[other] { $n } pedidos terminados sin fecha futura no se cuentan, como elegiste.
    }

## How much is known: in the toolbar and at the top of the popup.

orders-undated =
    { $n ->
        [one] 1 pedido aún no tiene fecha. Abre su página una vez o deja que Recourse busque la fecha.
       *[other] { $n } pedidos aún no tienen fecha. Abre sus páginas una vez o deja que Recourse busque las fechas.
    }

orders-unseen =
    { $n ->
        [one] El último día de 1 pedido ya pasó, pero puede que aún se pueda abrir una disputa. Abre su página una vez para verlo o deja que Recourse mire.
       *[other] El último día de { $n } pedidos ya pasó, pero puede que aún se pueda abrir una disputa. Abre sus páginas una vez para verlo o deja que Recourse mire.
    }

orders-unshipped =
    { $n ->
        [one] 1 pedido aún no se ha enviado, por eso no tiene fecha.
       *[other] { $n } pedidos aún no se han enviado, por eso no tienen fecha.
    }

orders-read =
    { $n ->
        [one] Se leyó 1 pedido.
       *[other] Se leyeron { $n } pedidos.
    }

orders-older = Los más antiguos se leen cuando «Ver pedidos», al final de la lista del sitio, los ha mostrado.

orders-aged =
    { $n ->
        [one] El plazo de 1 se da por terminado solo por su antigüedad: nadie ha visto que lo esté.
       *[other] El plazo de { $n } se da por terminado solo por su antigüedad: nadie ha visto que lo esté.
    }

## The popup.

popup-no-orders-there = El { $day } AliExpress no mostró ningún pedido de esta cuenta. Cuando haya alguno, abre tu lista de pedidos y aparecerá aquí.

popup-no-order = Aún no se conoce ningún pedido. Abre tu lista de pedidos en AliExpress: se lee mientras la miras.

## Names of what the site has: they stand in brackets, after a colon or between quotation marks, and never begin a sentence.

page =
    { $page ->
        [order-list] lista de pedidos
        [classic-order-list] lista de pedidos
        [order-detail] página del pedido
        [classic-order-detail] página del pedido
        [tracking] página de seguimiento
        [refund-list] lista de reembolsos
        [dispute-status] página de la disputa
        [dispute-form] formulario de disputa
       *[unknown] página
    }

page-elsewhere =
    { $page ->
        [order-list] lista de pedidos en tu otro navegador
        [classic-order-list] lista de pedidos en tu otro navegador
        [order-detail] página del pedido en tu otro navegador
        [classic-order-detail] página del pedido en tu otro navegador
        [tracking] página de seguimiento en tu otro navegador
        [refund-list] lista de reembolsos en tu otro navegador
        [dispute-status] página de la disputa en tu otro navegador
        [dispute-form] formulario de disputa en tu otro navegador
       *[unknown] página en tu otro navegador
    }

status =
    { $status ->
        [awaiting-payment] pendiente de pago
        [awaiting-shipment] pendiente de envío
        [awaiting-delivery] esperando entrega
        [completed] completado
        [closed] cerrado
        [cancelled] cancelado
        [in-dispute] en disputa
        [refunded] reembolsado
       *[unknown] desconocido
    }

money = { $sums }

order-number = Pedido { $number }

order-untitled = Pedido

more = Más

open-order = Abrir pedido

## How long it is until the last safe day. It stands alone, behind the day. Three words.

left-days =
    { $days ->
        [one] queda 1 día
       *[other] quedan { $days } días
    }

left-hours =
    { $hours ->
        [one] queda 1 hora
       *[other] quedan { $hours } horas
    }

left-last-hour = queda menos de una hora

## One line on a card of the site's list and in a row of the popup: short remarks, one behind another, each of which stands alone.
## All that stand on one card have fourteen words together.
## What is certain, what is not, and on which day something ends must survive every translation: all of these are critical.

chip-unread = Recourse no puede leer este pedido aquí. Ábrelo o mira tú la fecha.

chip-unprinted = Recourse aún no ha leído este pedido. Baja hasta él antes de imprimir.

line-dispute-until = Disputa hasta el { $day }

line-until = hasta el { $day }

line-last-day = último día: { $day }

line-unknown = Último día desconocido

line-for =
    { $purpose ->
        [not-received] si no llega
        [not-as-described] si llega mal
       *[any-reason] si no lo quieres
    }

line-mark =
    { $certainty ->
        [shown] AliExpress
        [worked-out] calculado
       *[estimate] aproximado
    }

line-opens = Disputa desde el { $day }

line-opens-between = Disputa desde un día entre el { $first } y el { $last }

line-not-open = Aún no puedes abrir disputa

line-open = Ya puedes abrir disputa.

line-doubtful = Quizá sea demasiado tarde, inténtalo ya.

line-was-open = Se podía abrir hasta el { $day }

line-closed = Probablemente demasiado tarde: último día el { $day }

line-part-refunded = Reembolso parcial

line-maybe-part-refunded = Quizá reembolso parcial

line-rest-was-open = por el resto se podía abrir hasta el { $day }

line-check-by = revísalo el { $day } o antes

line-check-now = revísalo ya

line-not-shipped = Sin enviar, aún sin fecha

line-was-not-shipped = Aún sin enviar el { $day }, revísalo otra vez

line-in-dispute = En disputa

line-your-turn = En disputa: te toca a ti

line-refunded = Reembolsado

line-cancelled = Cancelado

line-may-wait = Quizá te espera una disputa

line-differs = Las páginas difieren

row-date-moved = fecha cambiada

row-delivered = ¿entregado?

row-muted = sin recordatorios

row-why-muted = No hay recordatorios para este pedido porque no los quisiste. Su fecha sigue contando en la barra de herramientas.

awaited = Una disputa de este pedido espera tu respuesta: abre el pedido. Visto el { $day }: { $page }.

differs-from-list = El { $day } la lista de pedidos mostró este pedido como «{ $status }». Su propia página mostró otra cosa, y Recourse se guía por ella: abre el pedido para ver qué vale ahora.

differs-from-data = La página muestra este pedido como «{ $shown }», y los datos de los que sale dicen «{ $other }». Recourse se guía por lo que muestra la página: es lo más seguro de las dos cosas.

## The two buttons that begin a claim, and the last day beside each where they differ.

claim-not-arrived = ¿No ha llegado?

claim-something-wrong = ¿Algo está mal?

claim-try-now = inténtalo ya

claim-doubtful = quizá sea demasiado tarde, inténtalo ya: se podía abrir hasta el { $day }

claim-closed = probablemente demasiado tarde: último día el { $day }

claim-unknown = último día desconocido

## What is unfolded under a row or an order, and what the shopper can say.

all-dates = Todas las fechas y correcciones

say-or-correct = Indicar si llegó o corregir una fecha

say-not-arrived = No ha llegado

say-arrived = Ya llegó

say-take-back = Retirar lo que indiqué

say-other-date = El sitio muestra otra fecha de reembolso («Reembolso si no se entrega antes del…»):{ " " }

say-use-date = Usar esta fecha

calendar-file = Archivo de calendario

remind-never = Sin recordatorios

remind-again = Volver a recordarme

## Why a date is what it is. Whole sentences, one behind another: which days were read, where and when, and what was added to them.
## They stand under the date in small print, unfolded; on an order's own page in view. What is certain must survive: all are critical.

milestone =
    { $event ->
        [placed] Pedido efectuado
        [paid] Pagado
        [shipped] Enviado
        [delivered] Entregado
        [completed] Completado
        [estimated-delivery] Entrega prevista
        [delivery-deadline] Fecha de reembolso
        [delay-coupon] Fecha del cupón
        [seller-asked] Ayuda pedida al vendedor
        [dispute-opened] Disputa abierta
        [seller-answered] El vendedor respondió
        [return-approved] Devolución acordada
        [ruled] AliExpress decidió
        [refunded] Reembolsado
       *[dispute-state] Día junto a la disputa
    }

why-shipped = Se envió el { $day }.

why-shipped-unknown = No se conoce el día en que se envió.

why-no-date = La fecha de reembolso aún no se conoce, así que tampoco se conoce el último día para abrir una disputa.

why-days = { $event }: { $readings }.

why-reading = { $day } ({ $sources })

why-source-page = { $page }, leído el { $day }

why-source-said = lo indicaste el { $day }

why-source-set = la pusiste el { $day }

why-source-earliest = el primer día posible, según lo leído el { $day }

why-source-latest = el último día posible, según lo leído el { $day }

why-plus-days =
    { $n ->
        [one] A eso se suma 1 día.
       *[other] A eso se suman { $n } días.
    }

why-plus-days-earliest =
    { $n ->
        [one] Al primero de estos días se suma 1 día.
       *[other] Al primero de estos días se suman { $n } días.
    }

why-plus-hours =
    { $n ->
        [one] A eso se suma 1 hora.
       *[other] A eso se suman { $n } horas.
    }

why-plus-hours-earliest =
    { $n ->
        [one] Al primero de estos días se suma 1 hora.
       *[other] Al primero de estos días se suman { $n } horas.
    }

why-plus-business-days =
    { $n ->
        [one] A eso se suma 1 día hábil.
       *[other] A eso se suman { $n } días hábiles.
    }

why-plus-business-days-earliest =
    { $n ->
        [one] Al primero de estos días se suma 1 día hábil.
       *[other] Al primero de estos días se suman { $n } días hábiles.
    }

why-shown-days =
    { $n ->
        [one] A eso se suma 1 día, como dice el propio AliExpress ({ $page }, leído el { $day }).
       *[other] A eso se suman { $n } días, como dice el propio AliExpress ({ $page }, leído el { $day }).
    }

why-shown-days-earliest =
    { $n ->
        [one] Al primero de estos días se suma 1 día, como dice el propio AliExpress ({ $page }, leído el { $day }).
       *[other] Al primero de estos días se suman { $n } días, como dice el propio AliExpress ({ $page }, leído el { $day }).
    }

why-shown-none = A eso no se suma nada, como dice el propio AliExpress ({ $page }, leído el { $day }).

why-or = O se cuenta así:

why-zone-pacific = Los días empiezan y terminan según la hora del Pacífico (EE. UU.).

why-zone-utc = Los días empiezan y terminan según la hora universal (UTC).

why-zone-own = Los días empiezan y terminan según tu propia hora.

why-end-unknown =
    { $event ->
        [placed] No se conoce el día en que se hizo el pedido, así que tampoco se sabe cuánto tiempo más puede ser posible una disputa.
        [paid] No se conoce el día en que se pagó, así que tampoco se sabe cuánto tiempo más puede ser posible una disputa.
        [shipped] No se conoce el día en que se envió, así que tampoco se sabe cuánto tiempo más puede ser posible una disputa.
        [delivered] No se conoce el día en que se entregó, así que tampoco se sabe cuánto tiempo más puede ser posible una disputa.
        [completed] No se conoce el día en que se completó, así que tampoco se sabe cuánto tiempo más puede ser posible una disputa.
        [delivery-deadline] No se conoce la fecha de reembolso, así que tampoco se sabe cuánto tiempo más puede ser posible una disputa.
       *[dispute-state] No se conoce un día que hace falta, así que tampoco se sabe cuánto tiempo más puede ser posible una disputa.
    }

## By which rule a date is counted: a sentence in front of the days that it is counted from, where there are several rules. Critical.

why-several = Hay más de una forma de contar. El día más temprano sirve para avisarte, y el más tardío decide cuándo termina el plazo.

reading-delivery = AliExpress puede confirmar la recepción por su cuenta después de la entrega.

reading-brazil = En Brasil puedes arrepentirte de la compra.

reading-free-return = El artículo se puede devolver gratis.

reading-other = Una regla de otro archivo dice de sí misma: «{ $words }».

## One kind of trouble and its dates, in whole sentences: unfolded under “All dates”. Critical.

clock-purpose =
    { $purpose ->
        [not-received] Si no llegó:
        [not-as-described] Si está defectuoso o no es como se describe:
       *[any-reason] Si no lo quieres:
    }

clock-opens = Podrás abrir una disputa desde el { $day }.

clock-opens-between = Podrás abrir una disputa desde el { $first } o, como muy tarde, desde el { $last }.

clock-opened = Ya se puede abrir una disputa, desde el { $day }.

clock-opened-between = Ya se puede abrir una disputa, desde el { $first } o, como muy tarde, desde el { $last }.

clock-waits = Mientras el seguimiento parezca normal, AliExpress puede hacerte esperar hasta el { $day }.

clock-from-arrival = Puedes abrir una disputa desde el día en que llegue.

clock-look = No se conoce el último día. Revisa la página del pedido el { $day } o antes.

clock-look-now = No se conoce el último día. Revisa ya la página del pedido.

clock-safe = El último día seguro es el { $day }.

clock-unknown = El último día aún no se conoce.

clock-closed = Después del { $day } probablemente es demasiado tarde.

clock-end-unknown = No se sabe cuánto tiempo más puede ser posible.

clock-how =
    { $certainty ->
        [shown] Lo muestra el propio AliExpress.
        [worked-out] Lo calculó Recourse.
       *[estimate] Esto es solo aproximado.
    }

## Why the button that opens a dispute is not there. On an order's page and in a row. Critical: nobody may stop because of a wrong word.

no-button-not-shipped = No hay botón de disputa: aún no se ha enviado nada. Hasta que se envíe, puedes cancelar el pedido.

no-button-in-dispute = No hay botón de disputa: ya hay una disputa por este artículo. Sigue esa disputa y pon en ella cada defecto que encuentres.

no-button-too-late = No hay botón de disputa: probablemente es demasiado tarde. El último día seguro fue el { $day }, y según la forma de contar más larga terminó el { $last }. Si aun así el botón está ahí, púlsalo hoy.

no-button-too-early = Aún no hay botón de disputa: es demasiado pronto. Debería aparecer el { $day }.

no-button-too-early-between = Aún no hay botón de disputa: es demasiado pronto. Debería aparecer el { $first }, como muy tarde el { $last }.

no-button-finished = No hay botón de disputa: el pedido está terminado. Eso solo no acaba con tu derecho a una disputa: un pedido terminado tiene para ella un plazo más corto y menos seguro, y su último día no se conoce. Abre la página del propio pedido para encontrarlo.

no-button-finished-doubtful = No hay botón de disputa: el pedido está terminado. Un pedido terminado tiene un plazo más corto y menos seguro para una disputa: el último día seguro fue el { $day }, así que quizá ya sea demasiado tarde. Pregunta hoy a AliExpress en el chat.

no-button-finished-open = No hay botón de disputa: el pedido está terminado. Eso solo no acaba con tu derecho a una disputa: un pedido terminado tiene para ella un plazo más corto y menos seguro, y según lo que se sabe el último día seguro es el { $day }. Mira al final de la página del propio pedido o pregunta a AliExpress en el chat.

no-button-doubtful = No hay botón de disputa: quizá ya sea demasiado tarde. El último día seguro fue el { $day }. Según otra forma de contar, el plazo dura hasta el { $last }. Pregunta hoy a AliExpress en el chat.

no-button-doubtful-open-ended = No hay botón de disputa: quizá ya sea demasiado tarde. El último día seguro fue el { $day }. No se sabe cuánto tiempo más puede ser posible. Pregunta hoy a AliExpress en el chat.

no-button-in-transit = No hay botón de disputa: el paquete aún está en camino. Mientras el seguimiento parezca normal, AliExpress puede no mostrar el botón hasta el { $wait }. Vuelve a mirar entonces. El último día seguro es el { $day }.

no-button-moved = No se encontró ningún botón de disputa en este artículo, aunque una disputa debería ser posible hasta el { $day }. Mira al final de la página del propio pedido, donde cada artículo tiene su botón «Devoluciones/reembolsos» (o «Abrir disputa»), y vuelve a cargarla una vez. Si sigue sin aparecer, pregunta a AliExpress en el chat antes de ese día.

no-button-moved-undated = No se encontró ningún botón de disputa en este artículo, y su último día no se conoce. Mira al final de la página del propio pedido, donde cada artículo tiene su botón «Devoluciones/reembolsos» (o «Abrir disputa»), y vuelve a cargarla una vez. Si sigue sin aparecer, pregunta hoy a AliExpress en el chat.

no-button-unknown = No hay botón de disputa, y se sabe demasiado poco de este pedido para decir por qué.

## What pressing “Confirm received” would end. Critical: it cannot be taken back.

confirm-meaning = Confirmar la recepción dice que todo llegó y está bien, y deja que el vendedor reciba el dinero. No se puede deshacer.

confirm-shortens = Si no confirmas, puedes abrir una disputa con seguridad hasta el final del { $day }. Si confirmas hoy, puede que el plazo dure solo hasta el final del { $after }.

confirm-begins = Si confirmas hoy, puede que el plazo para una disputa dure solo hasta el final del { $after }.

confirm-unclear = Confirmar la recepción puede acabar con tu derecho a una disputa. El plazo que queda después es más corto y menos seguro.

confirm-no-scan = Ningún transportista dice que este paquete se entregó. Confirma solo lo que tienes en las manos.

guard-any = Confirmar paga al vendedor y no se puede deshacer. Puede acabar con tu derecho a una disputa: confirma solo lo que tienes en las manos.

guard-begins = Confirmar no se puede deshacer. Si confirmas hoy, puedes abrir una disputa con seguridad solo hasta el final del { $after } ({ $mark }). Si no confirmas, no se conoce el último día.

guard-in-dispute = Hay una disputa abierta. Confirmar dice que todo llegó y está bien, no se puede deshacer y puede terminar la disputa.

guard-shortens = Confirmar no se puede deshacer. Si no confirmas, puedes abrir una disputa con seguridad hasta el final del { $day } ({ $mark }). Si confirmas hoy, con seguridad solo hasta el final del { $after } ({ $after_mark }).

guard-unclear = Confirmar no se puede deshacer y hace menos seguro el plazo para una disputa. Si no confirmas, puedes abrir una disputa con seguridad hasta el final del { $day } ({ $mark }).

guard-unknown = Confirmar no se puede deshacer. Puede acabar con tu derecho a una disputa.

## Other buttons of the site that cannot be taken back: accepting an offer in a dispute, and cancelling a dispute. Critical.

accept-final = Aceptar termina esta disputa para siempre: no se puede volver a abrir.

accept-offer = Aceptar termina esta disputa para siempre: no se puede volver a abrir. Pediste { $asked }. La oferta es { $offered }.

cancel-over = Cancelar retira esta disputa. Su último día seguro fue el { $day } ({ $mark }): puede que no sea posible volver a abrirla.

cancel-safe = Cancelar retira esta disputa. Solo se puede volver a abrir mientras quede plazo: eso es seguro hasta el final del { $day } ({ $mark }).

cancel-unknown = Cancelar retira esta disputa. Solo se puede volver a abrir mientras quede plazo, y su último día no se conoce.

## While the shopper and the seller write to each other. Critical.

talk-open = Se diga lo que se diga aquí, abre la disputa a tiempo: el último día seguro es el { $day } ({ $mark }). Escribir al vendedor no detiene el plazo. Una promesa de más tiempo solo cuenta cuando la página del pedido muestra una fecha nueva.

talk-doubtful = No esperes una respuesta aquí: quizá ya sea demasiado tarde. Inténtalo ya. El último día seguro fue el { $day } ({ $mark }).

talk-estimate = El último día de este pedido aún no se conoce. Abre su propia página para encontrarlo antes de aceptar esperar.

talk-in-part = Solo se devolvió una parte del dinero. No se sabe si se puede abrir otra disputa. Mira la página del propio pedido, se diga lo que se diga aquí: el último día seguro es el { $day } ({ $mark }).

## What else to know of an order now: sentences in view on its page and in its row.

extension = Aún está en camino, y faltan como mucho dos semanas para el último día seguro. Puedes pedir al vendedor que amplíe el plazo de entrega: solo cuenta si después la página del pedido muestra la nueva fecha. Si no la muestra, abre la disputa. El último día seguro es el { $day }.

extension-late = Aún está en camino, y es demasiado tarde para pedir más tiempo al vendedor. Abre la disputa ya. El último día seguro es el { $day }.

scan = El transportista dice que se entregó el { $day }. Revisa el producto ya: AliExpress puede confirmar la recepción por su cuenta, y puede que esté corriendo un plazo más corto para una disputa. Si no llegó nada, guarda hoy una captura de la página de seguimiento.

moved-earlier =
    { $days ->
        [one] La fecha de reembolso es ahora más temprana: pasó del { $from } al { $to } ({ $page }, leído el { $seen }). Tienes 1 día menos.
       *[other] La fecha de reembolso es ahora más temprana: pasó del { $from } al { $to } ({ $page }, leído el { $seen }). Tienes { $days } días menos.
    }

moved-later =
    { $days ->
        [one] La fecha de reembolso es ahora más tardía: pasó del { $from } al { $to } ({ $page }, leído el { $seen }). Tienes 1 día más.
       *[other] La fecha de reembolso es ahora más tardía: pasó del { $from } al { $to } ({ $page }, leído el { $seen }). Tienes { $days } días más.
    }

said-deadline = El { $seen } pusiste como fecha de reembolso el { $day }. AliExpress mostraba el { $from } ({ $page }). Tu fecha se usa para avisarte; la más tardía de las dos decide cuándo termina el plazo.

said-deadline-alone = El { $seen } pusiste como fecha de reembolso el { $day }. Ninguna página mostraba una.

said-not-received = El { $day } indicaste que no ha llegado.

said-received = El { $day } indicaste que llegó.

dispute-cancelling = No la canceles porque te lo pida el vendedor: solo se puede volver a abrir mientras quede plazo.

dispute-refunded = El dinero puede tardar hasta 20 días hábiles desde la decisión. Si para entonces no ha llegado, pregunta a AliExpress.

dispute-return = Aquí no pasa nada por sí solo: en los 10 días siguientes al acuerdo, o como diga la solicitud, el producto debe estar en camino y su número de seguimiento, introducido. Guarda el resguardo.

dispute-shopper = Te toca a ti: responde a lo que se ofreció. Aceptar termina la disputa para siempre. También puedes rechazar una oferta y pedir otra.

dispute-wait = Suele tardar de unos días a unas semanas, y puede seguir después del último día para abrir una disputa. Hasta que se resuelva, ambas partes pueden cambiar lo que piden.

refund-all-unclear = Se devolvió { $back } ({ $page }, leído el { $seen }). No se sabe si eso es todo lo que se pagó.

refund-part = Se devolvió { $back } de { $paid } ({ $page }, leído el { $seen }).

refund-part-unclear = Se devolvió dinero ({ $page }, leído el { $seen }). No se sabe si eso es todo lo que se pagó.

refund-rest = No se sabe si se puede abrir otra disputa. Si esto no lo resuelve, busca el botón en la página del propio pedido.

refund-which = No se dice por cuál de los artículos.

left-card = Si pagaste con tarjeta, quizá tu banco pueda recuperar el pago (contracargo o «chargeback»). Tiene sus propios plazos: pregúntale pronto.

left-chat = Lo que quizá queda es el chat del propio AliExpress. Diles el número del pedido y qué está mal.

## Dates of rules that are no last day for a dispute. $day: the last day, that day included, unless something else is said.

rule-appeal = Mira si puedes apelar la decisión. Se dice que hay 7 días para ello, que terminarían el { $day }.

rule-platform-joins = Si no hay acuerdo entre el vendedor y tú, AliExpress interviene por su cuenta. Cuenta con ello hacia el { $day }.

rule-refund-arrives = El dinero puede tardar hasta 20 días hábiles. Si no ha llegado el { $day }, pregunta a AliExpress.

rule-return-and-number = Envía la devolución e introduce su número de seguimiento antes de que acabe el { $day }. Haz las dos cosas: sin el número, el dinero va al vendedor.

rule-seller-answers = El vendedor tiene 5 días para responder, más o menos hasta el { $day }. Si no responde, se resuelve como pediste.

rule-delay-coupon = Esta no es una fecha para una disputa, sino para un cupón: si no ha llegado nada al final del { $day }, la página del pedido te deja pedir un cupón por el retraso.

rule-free-return = Devolución gratuita: envíalo de vuelta antes de que acabe el { $day }, sin usar y sin dar un motivo.

rule-eu-guarantee = Garantía legal en la UE: el vendedor responde de un defecto hasta el { $day }, sean cuales sean los plazos del propio AliExpress para una disputa.

rule-eu-withdrawal = Derecho de desistimiento en la UE: puedes comunicarlo hasta el final del { $day }. Normalmente el envío de vuelta lo pagas tú.

rule-paypal = Si pagaste con PayPal, su propia protección del comprador admite casos hasta el final del { $day }.

rule-warranty = Algunos artículos tienen una garantía de un año, que terminaría hacia el { $day }. Mira la página del artículo.

rule-other = Hasta el { $day }, según una regla de otro archivo que dice de sí misma: «{ $words }».

rule-other-unnamed = Hasta el { $day }, según una regla de otro archivo que no dice para qué es.

## What a dispute may bring besides its outcome: in the composer, before it is begun.

side-cashback = Puede que otro servicio retire su cashback por lo que se reembolse.

side-many-disputes = En una ocasión se informó de que muchísimas disputas, en comparación con el número de pedidos, pueden hacer que se revise una cuenta.

## The head of the popup: short remarks, one behind another, each of which stands alone. These are critical.

head-doubtful =
    { $n ->
        [one] Para 1 quizá sea demasiado tarde: inténtalo ya
       *[other] Para { $n } quizá sea demasiado tarde: inténtalo ya
    }

head-awaited =
    { $n ->
        [one] 1 disputa te espera
       *[other] { $n } disputas te esperan
    }

head-closing =
    { $n ->
        [one] 1 plazo vence en 7 días o menos
       *[other] { $n } plazos vencen en 7 días o menos
    }

head-none-closes = Ningún plazo vence en 7 días o menos

head-none-known = Ningún plazo conocido vence en 7 días o menos

head-next = próximo plazo: hasta el { $day }

head-at-stake = { $sums } en juego

head-at-least-at-stake = al menos { $sums } en juego

## Notices in the popup: what could not be read, and what was lost.

trouble-unreadable = No se pudo leer: { $page }. Puede que el sitio haya cambiado. Las fechas que ves aquí son de visitas anteriores. Mira también la página del sitio.

trouble-unreadable-of = Pedido { $number } ({ $page }): no se pudo leer. Puede que el sitio haya cambiado. Las fechas que ves aquí son de visitas anteriores. Mira también la página del sitio.

trouble-in-part = Solo se leyó en parte: { $page }. Por eso puede faltar aquí una fecha. Mira también la página del sitio.

trouble-in-part-of = Pedido { $number } ({ $page }): solo se leyó en parte. Por eso puede faltar aquí una fecha. Mira también la página del sitio.

trouble-more =
    { $n ->
        [one] Y 1 página más.
       *[other] Y { $n } páginas más.
    }

lost-more = Y { $n } más, { $all } en total.

lost-beside-page =
    { $n ->
        [one] Se perdió 1 pedido que se conocía. Tus pedidos en Recourse dicen cuál.
       *[other] Se perdieron { $n } pedidos que se conocían. Tus pedidos en Recourse dicen cuáles.
    }

lost-order = Pedido { $number }: lo que se sabía de él se perdió, así que su fecha no cuenta. Ábrelo una vez.

lost-order-unread = Pedido { $number }: lo guardado sobre él no se pudo leer, así que su fecha no cuenta. Ábrelo una vez.

lost-reminders-of = Pedido { $number }: no se pudo leer qué recordatorios de él ya recibiste. Puede que uno se repita, y si no querías ninguno para este pedido, indícalo de nuevo.

lost-unnamed =
    { $n ->
        [one] Se perdió 1 pedido que se conocía, también su número. Abre tu lista de pedidos una vez.
       *[other] Se perdieron { $n } pedidos que se conocían, también sus números. Abre tu lista de pedidos una vez.
    }

lost-settings = Lo que elegiste (recordatorios, horas de silencio, barra de herramientas) se perdió y se aplica lo habitual. Mira las opciones y elige de nuevo.

lost-settings-unread = Lo que elegiste (recordatorios, horas de silencio, barra de herramientas) no se pudo leer y se aplica lo habitual. Mira las opciones y elige de nuevo.

lost-calendar = Ya no se sabe qué decían tus archivos de calendario hasta ahora. El próximo archivo aún mueve tus entradas, pero no puede quitar las de pedidos cuyo plazo ya terminó: bórralas tú.

lost-reminders = No se pudieron leer los recordatorios que te esperaban. Las fechas están en esta lista, y los próximos recordatorios llegarán como siempre.

lost-claim = La reclamación que habías empezado ya no está. Empiézala de nuevo desde su pedido.

lost-search = La búsqueda de los plazos que faltan no pudo seguir. Empiézala de nuevo.

lost-exchange = No se pudo leer lo que se recordaba del intercambio con tus otros navegadores. El intercambio empieza de nuevo y no se pierde nada de lo leído.

lost-overview = No se pudo leer el resumen de tus pedidos. Se hizo de nuevo a partir de los pedidos: no se pierde nada.

lost-waiting-claim = No se pudo leer una reclamación que esperaba su turno. Empiézala de nuevo desde su pedido.

lost-record = No se pudo leer un registro y se dejó aparte. No se pierde nada más.

understood = Entendido

## The list in the popup.

popup-most-urgent =
    { $n ->
        [one] Se muestra el más urgente.
       *[other] Se muestran los { $n } más urgentes.
    }

popup-none-found = Ninguno de tus pedidos abiertos tiene estas palabras.

popup-none-open = No hay ningún pedido abierto.

popup-private = Nada sale de este navegador.

popup-private-but-sync = Los plazos abiertos van a tus otros navegadores, como elegiste en las opciones. Nada más sale de este navegador.

popup-orders-read =
    { $n ->
        [one] 1 pedido leído
       *[other] { $n } pedidos leídos
    }

popup-undated =
    { $n ->
        [one] 1 sin fecha
       *[other] { $n } sin fecha
    }

popup-unseen =
    { $n ->
        [one] 1 con el último día pasado: míralo
       *[other] { $n } con el último día pasado: míralos
    }

my-orders = Mis pedidos en AliExpress

show-my-orders = Mostrar mis pedidos

remind-choose-time = Elegir cuándo

remind-no-more = No más recordatorios de este pedido

finished-orders =
    { $n ->
        [one] 1 pedido terminado sin fecha futura
       *[other] { $n } pedidos terminados sin fecha futura
    }

finished-left-out =
    { $n ->
        [one] 1 pedido terminado sin fecha futura: no se cuenta, como elegiste
       *[other] { $n } pedidos terminados sin fecha futura: no se cuentan, como elegiste
    }

finished-why = Por un pedido terminado aún se puede abrir una disputa durante un tiempo. Su propia página dice hasta cuándo. El plazo se da por terminado 120 días después de lo último que se sabe del pedido.

finished-more =
    { $n ->
        [one] Y 1 más.
       *[other] Y { $n } más.
    }

finished-count = Volver a contarlos

finished-leave-out = No me importan los pedidos terminados

## The search for missing dates: one tab opens the orders' own pages one after another.

search-offer =
    { $n ->
        [one] Buscar los plazos que faltan (1 pedido)
       *[other] Buscar los plazos que faltan ({ $n } pedidos)
    }

search-offer-some =
    { $n ->
        [one] Buscar los plazos que faltan (1 de { $all } pedidos)
       *[other] Buscar los plazos que faltan ({ $n } de { $all } pedidos)
    }

search-next =
    { $n ->
        [one] Buscar los siguientes (1 pedido)
       *[other] Buscar los siguientes ({ $n } pedidos)
    }

search-next-some =
    { $n ->
        [one] Buscar los siguientes (1 de { $all } pedidos)
       *[other] Buscar los siguientes ({ $n } de { $all } pedidos)
    }

search-all =
    { $n ->
        [one] 1 de una vez
       *[other] Los { $n } de una vez
    }

search-most =
    { $n ->
        [one] 1 de una vez
       *[other] { $n } de una vez
    }

search-how = Abre cada uno de estos pedidos una vez en una pestaña en segundo plano, con unos segundos entre uno y otro, y lee su fecha. Se detiene ante cualquier señal de que el sitio quiere que vayas más despacio.

search-progress = { $n } de { $all } pedidos visitados

search-meanwhile = Una pestaña los abre uno tras otro, con unos segundos de pausa. Puedes seguir con otra cosa.

search-stop = Detener

search-continue =
    { $n ->
        [one] Continuar (queda 1)
       *[other] Continuar (quedan { $n })
    }

search-close = Cerrar

search-read-all =
    { $known ->
        [one] { $n } de { $all } pedidos leídos, no queda ninguno: ahora se conoce 1 fecha.
       *[other] { $n } de { $all } pedidos leídos, no queda ninguno: ahora se conocen { $known } fechas.
    }

search-read =
    { $known ->
        [one] { $n } de { $all } pedidos leídos, por leer: { $left }. Ahora se conoce 1 fecha.
       *[other] { $n } de { $all } pedidos leídos, por leer: { $left }. Ahora se conocen { $known } fechas.
    }

search-undated =
    { $n ->
        [one] La página de 1 pedido aún no muestra fecha: { $numbers }.
       *[other] Las páginas de { $n } pedidos aún no muestran fecha: { $numbers }.
    }

search-unread =
    { $n ->
        [one] No se pudo leer 1 pedido: { $numbers }. Ábrelo tú.
       *[other] No se pudieron leer { $n } pedidos: { $numbers }. Ábrelos tú.
    }

search-stopped = Detuviste la búsqueda. Lo leído se conserva.

search-tab-closed = Se cerró la pestaña y la búsqueda se detuvo. Lo leído se conserva.

search-no-tab = El navegador no pudo abrir la pestaña y la búsqueda se detuvo.

search-elsewhere = La búsqueda se detuvo: el sitio mostró otra página en lugar del pedido, lo más probable una que te pide iniciar sesión. La pestaña sigue abierta: haz allí lo que pide el sitio y luego continúa.

search-login = La búsqueda se detuvo: el sitio te pide iniciar sesión. Hazlo en la pestaña que sigue abierta y luego continúa.

search-captcha = La búsqueda se detuvo: el sitio pregunta si eres una persona. Responde en la pestaña que sigue abierta y espera un rato antes de continuar.

search-gave-up = La búsqueda se detuvo: no se pudieron leer dos pedidos seguidos. Puede que el sitio haya cambiado.

search-restarted = El navegador se reinició y la búsqueda te espera.

## The composer: the page on which the shopper writes a claim, before it goes into the site's form. A label stands in front of its field
## or behind its tick.

composer-title = Tu reclamación

composer-arrived = ¿Ha llegado?

composer-arrived-no = No

composer-arrived-yes = Sí, ha llegado

composer-reason = Qué está mal

composer-choose-reason = Elige qué está mal

composer-want = Lo que quieres

composer-refund = Un reembolso, total o parcial

composer-return = Devolverlo a cambio de un reembolso. Normalmente el envío lo pagas tú, y a China es caro. Una vez acordado, tienes unos 10 días para enviarlo e introducir su número de seguimiento.

composer-amount-in = Cuánto, en { $currency }

composer-amount = Cuánto, con su moneda, por ejemplo USD 12.50

composer-said = Lo que solo sabes tú. Un hecho por línea, corto y verdadero.

composer-letter = La carta. Cámbiala como quieras.

composer-evidence = Lo que lo demuestra. Lo añades tú al formulario. Marca lo que ya tienes:

composer-go-on = Ir al formulario

composer-sheet = Hoja de pruebas

composer-close = Cerrar y conservarla

claim-discard = Descartar esta reclamación

## What is wrong: the reasons of a dispute, in a list to choose from, and in the panel beside the form. A few words each.
## Use the site's own words for them where they are known. Those that begin with “nr” are for what did not arrive, those with “rc” for
## what arrived.

reason-nr-deadline-passed = No entregado a tiempo

reason-nr-marked-delivered = Marcado como entregado, pero no recibido

reason-nr-no-tracking = Sin información de seguimiento

reason-nr-returned-to-sender = Devuelto al vendedor

reason-nr-customs = Retenido en la aduana

reason-nr-wrong-address = Enviado a una dirección incorrecta

reason-nr-refused = Entrega rechazada

reason-nr-shipping-method-changed = Enviado de otra forma que la acordada

reason-rc-damaged = Dañado

reason-rc-not-as-described = No es como se describe

reason-rc-does-not-work = No funciona

reason-rc-wrong-item = Artículo equivocado

reason-rc-quantity-short = Menos artículos de los pedidos

reason-rc-quality = Problema de calidad

reason-rc-fake = Falsificación

reason-rc-empty-parcel = Paquete vacío

reason-rc-return-not-refunded = Devuelto y no reembolsado

reason-personal-reason = Ya no lo necesito

reason-other = Otro motivo

## What proves a claim, by its reason. Each stands behind a tick, and in the panel beside the form behind “to add:”. One line.
## “Screenshot” is a picture of what the screen shows.

evidence-tracking-page = Una captura de la página de seguimiento, del transportista o de un rastreador (opcional)

evidence-no-tracking-result = Una captura de la página del transportista que no muestra ningún resultado (opcional)

evidence-tracking-return = Una captura del seguimiento con la devolución, el lugar y la fecha

evidence-customs-letter = La carta de la aduana, con el motivo que indica

evidence-tracking-city = El seguimiento con la ciudad o el código postal adonde fue

evidence-own-address = Tu dirección, tal como está en el pedido

evidence-delivery-entry = Una captura del registro de la entrega, con su lugar y hora

evidence-post-office-note = Una carta o nota de la oficina de correos de que no se entregó nada

evidence-refusal-note = La nota del transportista sobre el rechazo

evidence-shipping-method = El método de envío, tal como lo muestra el pedido

evidence-other-shipping-label = La etiqueta o el seguimiento que muestra otro método

evidence-defect-photos = Fotos del defecto, con luz de día

evidence-device-video = Un vídeo si es un aparato que no funciona

evidence-not-working-video = Un vídeo, sin cortes, en el que se ve que el artículo no funciona

evidence-item-label-photo = Una foto del artículo y de su etiqueta

evidence-listing-description = Una captura de la descripción en la página de venta

evidence-item-photo = Una foto del artículo al lado; para medidas, sobre una superficie plana con una regla en la imagen

evidence-size-label-photo = Una foto de la etiqueta de la talla

evidence-package-photos = Fotos del paquete por fuera

evidence-damage-photos = Fotos del artículo dañado

evidence-damage-report = El informe del transportista o de correos, si lo hay

evidence-all-items-photo = Todos los artículos en una sola imagen

evidence-label-weight = La etiqueta con su peso

evidence-unboxing-video = El vídeo de la apertura del paquete, si lo grabaste

evidence-arrived-photo = Una foto de lo que llegó, junto a una captura de la página de venta

evidence-package-label = La etiqueta del paquete

evidence-not-genuine-photo = Una foto de lo que muestra que no es auténtico

evidence-brand-statement = La declaración del dueño de la marca, si la tienes

evidence-label-weighed = La etiqueta con su peso, y el peso en la oficina de correos

evidence-sealed-video = El vídeo de la apertura, desde el paquete aún cerrado

evidence-empty-photo = Una foto del paquete vacío por todos los lados

evidence-return-receipt = El resguardo de la devolución con su número de seguimiento

evidence-return-delivery = Una captura de la entrega de la devolución

evidence-unused-photo = Una foto del artículo sin usar en su paquete

evidence-any = Lo que muestre el hecho que indicas

## Under the field for the amount: why what was typed there is none that can be asked for. What to type instead follows it, in a
## sentence of its own.

amount-none = Esto no es un importe.

amount-too-little = Un importe es más que nada.

amount-no-currency = Aquí no se indica la moneda.

amount-other-currency = No pagaste en { $currency }.

amount-too-much = Pagaste { $sums } como máximo. Escribe eso o menos.

amount-type-in = Escribe un número, en { $currency }, por ejemplo 12,50.

amount-type = Escribe un número con su moneda, por ejemplo USD 12.50.

## In the composer: what does not go together with what is known. It is asked about, and never forbidden.

doubt-completed = El pedido está marcado como completado, como si se hubiera recibido. ¿Se confirmó por error o lo hizo el propio sitio? Dilo arriba.

doubt-delivered = El transportista dice que se entregó el { $day }. Si no te llegó, el motivo para esto es «Marcado como entregado, pero no recibido».

doubt-promised = Prometido hasta el { $day }: ese plazo aún no ha terminado. Por eso la carta no dice que llega tarde, y el sitio puede pedirte que esperes.

doubt-personal-reason = Por algo que simplemente no se necesita, el sitio ofrece una devolución, y casi nunca solo un reembolso.

doubt-above-price = Esto es más de lo que costó el artículo: { $sums }

doubt-other-reason = «Otro motivo» aún no dice nada: di arriba cuál es.

## The letter says something else than what was chosen. In the composer and in the panel beside the form. All of these are critical.

letter-says-arrived = Tu carta dice que llegó, y elegiste que no llegó.

letter-says-not-arrived = Tu carta dice que no llegó, y elegiste que sí llegó.

letter-names-other = Tu carta indica { $named }, y pides { $asked }.

letter-changed = Elegiste otra cosa después de haber cambiado la carta.

letter-rewrite = Escribir la carta de nuevo

letter-keep = Está bien como está

letter-own = Recuperar mi propia carta

## The panel beside the site's dispute form: what will be filled in, and what was. The name of a field stands first, what will be or
## was filled in behind it, and then a remark, in lower case where the language has it.

form-yours = Recourse nunca pulsa Siguiente, Enviar ni Confirmar. Revisa cada campo; el último clic es tuyo.

form-field =
    { $role ->
        [received] ¿Paquete recibido?
        [solution] Lo que quieres
        [reason] Motivo
        [amount] Importe
       *[description] Descripción
    }

form-ready = Tu reclamación, lista para rellenar

form-filling = Rellenando …

form-filled = Rellenado. Ahora revisas tú y pulsas tú el botón de enviar.

form-filled-part = Rellenado en parte. El resto te toca a ti.

form-undone = Todo está como antes

form-undone-part = Como antes, hasta donde el formulario lo permite

form-fill = Rellenar

form-fill-again = Rellenar otra vez

form-fill-replacing = Rellenar y reemplazar lo que hay

form-fill-maximum = Rellenar con el máximo, { $sums }

form-read-or-change = Leerla o cambiarla

form-undo = Deshacer

form-copy-text = Copiar el texto

form-copy = Copiar

form-shorten-own = Usar una carta corta en lugar de la mía

form-shorten = Usar una carta más corta, con los mismos hechos

form-letter-length =
    { $n ->
        [one] tu carta, 1 carácter
       *[other] tu carta, { $n } caracteres
    }

form-value-yes = sí

form-value-no = no

form-value-refund = solo reembolso

form-value-return = devolución y reembolso

## The same: remarks about a field that will be filled in, or says already what it should. One line.

form-will-replace = reemplaza lo que hay

form-will-open = con las palabras del propio formulario, que están en su lista

form-already = ya dice esto

form-already-set = el formulario ya lo ha puesto, tal como lo pides

form-filling-now = rellenando …

form-waits = en espera

form-question-left = lo pregunta el formulario; la respuesta es tuya

## The same: remarks about a field that is not filled in, and why. One line.

form-ambiguous = dos campos se parecen; elige tú, por favor

form-no-field = aún no se encontró ningún campo del formulario para esto; míralo, por favor

form-not-found = no se encontró el lugar donde el formulario pregunta esto; míralo, por favor

form-not-asked = este formulario no lo pregunta aquí

form-elsewhere = hay un campo así fuera de este formulario; te toca a ti

form-unclear = «sí» puede significar dos cosas aquí; elige tú, por favor

form-other-unit = el formulario no cuenta en dinero aquí; introdúcelo tú, por favor

form-other-form = este formulario es para otra cosa que tu reclamación

form-hidden = el campo está oculto

form-read-only = el formulario no deja cambiarlo

form-disabled = desactivado; puede que antes haya que responder otro campo

form-already-filled = ya hay algo escrito; se deja como está

form-unsupported = este tipo de campo te toca a ti

form-no-option = ninguna de las opciones dice esto; elige tú, por favor

form-other-currency = el formulario cuenta en otra moneda; introdúcelo tú, por favor

form-not-known = no se sabe; introdúcelo tú, por favor

form-disagrees = tu carta dice otra cosa que lo que elegiste

form-other-order = este formulario es para otro artículo

form-over-amount = sin rellenar: el formulario permite { $sums } como máximo

form-over-characters =
    { $n ->
        [one] sin rellenar: el formulario permite 1 carácter como máximo
       *[other] sin rellenar: el formulario permite { $n } caracteres como máximo
    }

form-over-bytes =
    { $n ->
        [one] sin rellenar: el formulario permite 1 byte como máximo
       *[other] sin rellenar: el formulario permite { $n } bytes como máximo
    }

form-over-words =
    { $n ->
        [one] sin rellenar: el formulario permite 1 palabra como máximo
       *[other] sin rellenar: el formulario permite { $n } palabras como máximo
    }

form-later = sin rellenar: el formulario ha cambiado desde entonces; pulsa «Rellenar otra vez»

## The same: remarks about a field after it was filled in, or put back. One line.

form-done = rellenado y comprobado

form-changed = el campo cambió mientras se rellenaba; se dejó como estaba

form-was-hidden = el campo estaba oculto cuando había que rellenarlo

form-not-offered = la lista no ofrece esto; elige tú, por favor

form-gone = el campo desapareció mientras se rellenaba

form-overwritten = la página no lo conservó; míralo, por favor

form-failed = no se pudo rellenar

form-put-back = como estaba antes

form-undo-gone = el campo ya no está en esta página

form-undo-theirs = lo cambiaste tú después; se deja como está

form-undo-unfit = el formulario cambió lo que pregunta aquí y no puede volver a vaciar esto; corrígelo tú, por favor

form-undo-left = el formulario no puede volver a vaciar esto; solo cuenta cuando envíes el formulario

## The same: pictures and videos, which the shopper adds.

form-pictures = Imágenes y vídeos

form-proof = por añadir: { $proof }

form-proof-ready = por añadir: { $proof } (ya lo tienes)

form-pictures-yours = los añades tú: Recourse no sube ningún archivo

form-pictures-limits = los añades tú: Recourse no sube ningún archivo. El formulario dice: { $limits }

form-pictures-here = Imágenes y vídeos: los añades tú aquí

## Panels about a claim, on the site's pages and on ours.

claim-press-arrived = Ahora pulsas tú esto: abre el formulario de disputa. Responde «Sí» a «¿recibido?». Allí Recourse rellena el formulario.

claim-press-not-arrived = Ahora pulsas tú esto: abre el formulario de disputa. Responde «No» a «¿recibido?». Allí Recourse rellena el formulario.

claim-unfinished = Tu reclamación no está terminada

claim-no-reason = Aún no has elegido qué está mal.

claim-bad-amount = El importe que escribiste no se puede pedir.

claim-go-on = Seguir con ella

claim-which-form = ¿Es tu reclamación para este formulario?

claim-unsure = Hay una reclamación en espera, y esta página no dice para qué artículo es. ¿Es este?

claim-this-one = Sí, este

claim-discarded = Tu reclamación está descartada

claim-gone-soon = Se borra para siempre dentro de una hora, o en cuanto empieces otra.

claim-restore = Recuperarla

claim-none = No hay ninguna reclamación en espera. Empieza una desde un pedido, en su página o en la ventana de Recourse.

claim-order-unknown-title = Este pedido no se conoce

claim-order-unknown = Abre una vez su propia página y empieza allí la reclamación.

claim-field-short-title = El campo es demasiado corto

claim-field-short = Incluso la carta más corta con estos hechos es más larga de lo que permite este campo. Escribe una tú, por favor.

claim-no-words-title = Recourse no puede leer este formulario

claim-no-words = Falta su archivo de palabras o no se puede leer. Instala Recourse de nuevo; no se pierde nada de lo leído.

## Other panels on the site's pages: a heading, and what it is about. Short.

panel-close = Cerrar

panel-copy-report = Copiar un informe sin datos personales

talking-title = Hablar no detiene el plazo

talking-unnamed = Esta página no indica ningún pedido. Los últimos días seguros de tus pedidos abiertos:

talking-more = Hay más pedidos.

page-unreadable-title = Recourse no puede leer esta página

page-unreadable = No se pudo leer aquí ningún pedido ({ $page }). Puede que el sitio haya cambiado o que aquí no haya pedidos. Las fechas que ves en otros lugares son de visitas anteriores.

page-unsupported-title = Recourse no puede leer aliexpress.ru

page-unsupported = Esta parte de AliExpress es otra aplicación, que Recourse no lee. Consulta tus plazos en el propio sitio; los pedidos de aliexpress.com se leen como siempre.

page-crowded-title = Demasiados pedidos a la vez

page-crowded = Esta página muestra más pedidos nuevos aquí de los que tiene cualquier lista. Los que sobran no se guardaron.

not-allowed-title = No se hizo

not-allowed = Esta página no puede pedir eso o ya no muestra ese pedido. Vuelve a cargarla.

newer-title = Recourse volvió a una versión anterior

newer = Lo que está guardado lo escribió una versión más nueva de Recourse. Esta versión más antigua lo deja intacto y no muestra nada de ello: actualiza Recourse.

## The browser did not store something. A heading, what became of it, why, and what to do: a sentence each. All of these are critical.

unstored-title = Recourse no pudo guardar

unstored-import = El archivo no se incorporó, y no se cambió nada.

unstored-forget = Lo que querías olvidar se ha borrado, pero no se pudo anotar. Se vuelve a intentar.

unstored-read = Lo que se acaba de leer no se pudo guardar. Se conserva hasta que se cierre el navegador, y no se pierde nada de lo leído antes.

unstored-full-by = El espacio del navegador para extensiones está lleno: hacen falta { $needs } MB, y hay sitio para { $room } MB ({ $why }).

unstored-full = El espacio del navegador para extensiones está lleno ({ $why }).

unstored-why = El navegador respondió «{ $why }».

unstored-full-next = Olvida en las opciones los pedidos que ya no necesitas y luego vuelve a cargar esta página.

unstored-next = Vuelve a cargar esta página para intentarlo de nuevo.

## What the shopper says of an order was not taken in. It stands beside what was pressed.

state-order-unknown = Este pedido no se conoce. Abre una vez su propia página e indícalo allí.

state-item-unknown = Este artículo no se conoce. Abre una vez la página del pedido e indícalo allí.

state-no-date = Esta no es una fecha de reembolso de un pedido abierto. No se cambió nada.

state-elsewhere = Esto lo indicaste en otro de tus navegadores: retíralo allí.

## The options: what a corrected file of the site would change, before it is used. One sentence after another.

preview-known = Pedidos conocidos aquí: { $n }.

preview-over = Pedidos con el plazo abierto ahora, pero terminado según este archivo: { $n } ({ $numbers }).

preview-other = Con otro estado: { $n } ({ $numbers }).

preview-undated = Sin su fecha: { $n } ({ $numbers }).

import-silent = Pedidos con el plazo abierto ahora, y sin recordatorios según este archivo: { $n } ({ $numbers }).

preview-none = Con sus palabras y códigos, ningún pedido se leería de otra forma.

preview-rest = Lo que lee en otros lugares de una página se ve cuando se abre esa página.

## Beside what was pressed on a page of ours.

ask-silent = Recourse no responde. Inténtalo otra vez, o cierra esto y ábrelo de nuevo.

ask-copied = Copiado

ask-copy-refused = El navegador no permitió copiar

ask-undone = No se pudo hacer. Abre una vez la página del pedido e inténtalo allí otra vez.

sheet-nothing = No hay nada registrado de este pedido.

## Pages of ours: what stands on them before anything is known.

reading = Leyendo …

show-more = Mostrar más

options = Opciones

popup-about = Hasta cuándo puedes abrir una disputa

popup-in-tab = Abrir en una pestaña

search = Buscar

search-orders = Buscar en tus pedidos

popup-zone = Las fechas se cuentan en la hora del Pacífico (EE. UU.) y se muestran para el lugar donde estás.

file-saved = { $name } está en tus descargas.

claim-title = Recourse: tu reclamación

claim-about = Tu reclamación. El sitio no puede ver lo que escribes aquí hasta que rellenes su formulario.

claim-foot = Desde aquí no se envía nada. El formulario del sitio lo envías tú.

sheet-title = Hoja de pruebas

sheet-print = Imprimir

## The options. A label stands in front of its field or behind its tick.

options-title = Recourse: opciones

options-language = Idioma

options-language-of = Recourse habla

options-language-browser = el idioma del navegador

options-language-why = Ningún hablante nativo ha revisado todavía los textos en idiomas distintos del inglés. Si una frase no está clara, cambia al inglés.

options-reminders = Recordatorios

options-notify = Mostrar notificaciones

options-notify-why = El navegador pregunta si Recourse puede mostrarlas. Dicen cuándo está a punto de terminar el plazo para una disputa, solo en este equipo. Sin ellas, la barra de herramientas, la ventana de Recourse y un aviso en las páginas de tus pedidos dicen lo mismo.

options-ladder = Cuánto antes del último día, en días (d) y horas (h)

options-opened = Cuando se puede abrir una disputa

options-delivered = Cuando se entregó un paquete: revisa lo que llegó

options-moved = Cuando un último día ahora es antes o después

options-quiet-why = Un recordatorio que cae en las horas de silencio llega después de ellas, o antes si iba a quedar poco tiempo.

options-quiet = Horas de silencio

options-quiet-from = desde

options-quiet-to = hasta

options-quiet-range = Para tener horas de silencio, rellena los dos campos; para no tenerlas, vacía los dos.

options-toolbar = Barra de herramientas y memoria

options-badge-days = Cuántos días antes de un último día lo muestra la barra de herramientas

options-skip-finished = No me importan los pedidos terminados sin fecha: no contarlos

options-keep-months = Después de cuántos meses se olvida un pedido cuyo plazo ya terminó y que no has abierto

options-sync = Tus otros navegadores

options-sync-why = Si usas este navegador en varios equipos y has iniciado sesión en su propia sincronización, esta puede llevar tus plazos abiertos de uno a otro. Entonces salen de este navegador: pasan por la cuenta de quien hace el navegador (Google, Mozilla, Microsoft …), y valen sus reglas sobre leerlos y guardarlos. Recourse no tiene servidor y no envía nada por su cuenta.

options-sync-on = Llevar los plazos abiertos a mis otros navegadores

options-sync-what = Qué se lleva de cada pedido abierto: su número, los de sus artículos y cuántos son, sus fechas con la página en que se leyó cada una, en qué punto están el pedido y una disputa, el país al que va, el host del sitio y códigos de sus servicios, lo que indicaste de él y lo que hiciste con sus recordatorios. Ni título, ni precio, ni vendedor, ni dirección, ni reclamación. Marca la casilla en cada uno de los navegadores. Si la desmarcas, se borra lo que comunicó este navegador; lo que llegó de otros se queda aquí hasta que lo hagas olvidar.

options-sync-titles = Y los títulos de lo que compré

options-files = Calendario y archivos

options-calendar = Todos los plazos abiertos como calendario (.ics)

options-table = Pedidos y fechas para una hoja de cálculo (.csv)

options-ledger = Todo lo que Recourse sabe (.json)

options-import = Recuperar un archivo .json

options-forget = Olvidar

options-order = Número de pedido

options-forget-one = Olvidar este pedido

options-since = O todo lo que se leyó por primera vez desde

options-forget-since = Olvidar lo que se leyó desde entonces

options-forget-all = Olvidar todo

options-forget-all-again = Pulsa otra vez: todo se borra y no vuelve

options-site = Lo que Recourse sabe del sitio

options-site-why = En qué lugar de las páginas de AliExpress están las fechas se dice en un solo archivo. Cuando el sitio cambia, se puede importar un archivo corregido antes de que salga una versión nueva. Importa solo un archivo de alguien en quien confías: decide qué palabras de las páginas de tus pedidos se toman por fechas. No puede llevar a ningún otro host, y nada de lo que dice hace que Recourse pulse un botón que no puede pulsar.

options-site-import = Importar un site.json corregido

## The options: what became of a press. They stand beside what was pressed.

choice-kept = Guardado.

choice-not-allowed = El navegador no lo permite, así que no se cambió nada.

choice-refused = { $why } No se cambió nada.

choice-no-span = { $text } no se puede leer. Escribe números de días y horas, como en «14 d, 7 d, 6 h».

choice-no-json = Este archivo no es JSON. No se cambió nada.

choice-no-order = Un número de pedido solo tiene cifras, como en la página del pedido.

choice-no-since = Elige primero un día y una hora.

choice-failed = No se pudo hacer: { $why }

forgotten-order = Ya no se sabe nada del pedido { $number }.

forgotten-all = Todo está olvidado.

site-file-offered = { $name } aún no se usa. { $what }

site-file-use = Usar este archivo

site-file-used = { $name } ya se usa. Vuelve a cargar las páginas de pedidos que están abiertas.

site-file-refused = { $name } se rechazó, y se sigue usando lo que se usaba antes: { $why }

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

reminder-open = Abre una disputa a tiempo: { $left }

reminder-moved = Cambió un último día: { $left }

reminder-delivered = Entregado. Revisa lo que llegó: { $left }

reminder-opened = Ya puedes abrir una disputa: { $left }

reminder-part-refunded = Reembolso parcial, mira el pedido: { $left }

reminder-dispute = Mira tu disputa

reminder-look = Mira este pedido

reminder-passed = Ya pasó el último día seguro para una disputa

## What a reminder says below its title: one or two sentences. Critical.

reminder-until = Puedes abrir una disputa con seguridad hasta el { $day }.

reminder-passed-why = El último día seguro pasó antes de que Recourse pudiera avisarte. Puede que aún se pueda abrir una disputa: inténtalo ya. Si no se puede, quizá tu banco o PayPal aún puedan ayudar.

reminder-look-by = Abre la página del pedido y mira, como muy tarde el { $day }.

reminder-look-why = No se conoce el último día para una disputa. Abre una vez la página del pedido, y Recourse lo lee allí.

reminder-late = Este recordatorio llega tarde porque el navegador estaba cerrado.

reminder-moved-from = La fecha de reembolso que muestra AliExpress pasó del { $from } al { $to }.

reminder-unread = Abre la página del pedido y mira qué hay que hacer.

## Several reminders in one notification: its title, and one line for each order.

reminders-due =
    { $n ->
        [one] 1 recordatorio.
       *[other] { $n } recordatorios.
    }

reminders-late =
    { $n ->
        [one] 1 recordatorio tocaba mientras el navegador estaba cerrado
       *[other] { $n } recordatorios tocaban mientras el navegador estaba cerrado
    }

reminders-line = { $title }: hasta el { $day }

reminders-line-passed = { $title }: quizá sea demasiado tarde, inténtalo ya

reminders-more =
    { $n ->
        [one] y 1 más
       *[other] y { $n } más
    }

## The banner on the site's pages: reminders of other orders than the one that is shown.

reminders-elsewhere =
    { $n ->
        [one] Hay 1 pedido que debes mirar.
       *[other] Hay { $n } pedidos que debes mirar.
    }

reminders-elsewhere-by = Como muy tarde, el { $day }.

## Buttons of a reminder.

remind-prepare-claim = Preparar la reclamación

remind-me-tomorrow = Recordármelo mañana

remind-tomorrow = Mañana

remind-in-three-days = En tres días

## Why a reminder was not put off. A notice.

remind-stays = El recordatorio sigue ahí

remind-too-late = Eso es demasiado tarde: solo hay tiempo hasta el { $day }. Elige un momento al menos una hora antes de que termine.

remind-over = Es demasiado tarde para recordártelo después: la última hora segura está cerca o ya pasó.

## The options: why a choice was not taken. What follows says that nothing was changed.

choice-badge-days = La barra de herramientas puede mostrar de 1 a 60 días.

choice-most-reminders = Puede haber como máximo doce recordatorios antes de un último día.

choice-reminder-span = Un recordatorio puede llegar entre 1 hora y 60 días antes de un último día.

choice-reminders-sorted = Cada recordatorio puede estar una sola vez, el más temprano primero.

choice-quiet-ends = Las horas de silencio necesitan un comienzo y un final.

choice-quiet-same = Las horas de silencio deben terminar a otra hora que a la que empiezan.

choice-quiet-long = Las horas de silencio pueden durar hasta doce horas.

choice-quiet-times = Las horas de silencio empiezan y terminan a una hora del día.

choice-keep-months = Los pedidos cuyo plazo ya terminó se pueden conservar de 3 meses a 10 años.

choice-unread = Esta opción no se puede leer ({ $why }).

## The exchange with the shopper's other browsers: beside its choice in the options, and as a notice in the popup.

sync-not-taken = El navegador no aceptó las fechas para tus otros navegadores ({ $why }). Aquí no se pierde nada, y se vuelve a intentar.

sync-not-removed = El navegador no borró lo que se comunicó a tus otros navegadores ({ $why }). Aquí no se pierde nada, y se vuelve a intentar.

sync-no-room =
    { $n ->
        [one] 1 pedido, el menos urgente, no cupo en el espacio de sincronización del navegador. Tus otros navegadores no se enteran de él.
       *[other] { $n } pedidos, los menos urgentes, no cupieron en el espacio de sincronización del navegador. Tus otros navegadores no se enteran de ellos.
    }

sync-unread =
    { $n ->
        [one] 1 entrada de otro de tus navegadores no se puede leer. Se deja fuera, y no cambia nada aquí.
       *[other] { $n } entradas de otros de tus navegadores no se pueden leer. Se dejan fuera, y no cambian nada aquí.
    }

sync-newer = Otro de tus navegadores tiene un Recourse más nuevo, que este no entiende. Actualiza Recourse aquí.

sync-last = Último intercambio: { $time }.

## A calendar file, which the shopper opens with a calendar of theirs.

calendar-name = Últimos días para disputas

calendar-open = Abre una disputa antes de que esto termine: { $title }

calendar-part-refunded = Reembolso parcial, mira el pedido antes de que esto termine: { $title }

calendar-over = Terminado: nada que hacer

## A table for a spreadsheet: the heads of its columns, one to four words each. Numbers, days and addresses below them are the same in every language.

table-order = Número de pedido

table-store = Tienda

table-title = Artículo

table-quantity = Cantidad

table-currency = Moneda

table-price = Precio

table-placed = Fecha del pedido

table-refund-date = Fecha de reembolso

table-state-head = Situación

table-safe-until = Seguro hasta

table-closed-after = Probablemente demasiado tarde después de

table-mark = Cómo se conoce la fecha

table-why = Por qué

table-link = Enlace

table-state =
    { $state ->
        [not-shipped] sin enviar
        [too-early] demasiado pronto
        [open] plazo abierto
        [last-hours] últimas horas
        [doubtful] quizá demasiado tarde
        [closed] probablemente demasiado tarde
        [in-dispute] en disputa
        [refunded] reembolsado
        [refunded-in-part] reembolso parcial
        [cancelled] cancelado
       *[unknown] no se sabe
    }

## Files that are brought back, and what is forgotten: what became of it, in the options.

imported = Datos recuperados

imported-orders =
    { $n ->
        [one] Se incorporó 1 pedido.
       *[other] Se incorporaron { $n } pedidos.
    }

import-strange = Este archivo no lo hizo Recourse. No se cambió nada.

import-newer = Este archivo lo hizo una versión más nueva de Recourse. No se cambió nada. Actualiza Recourse y luego vuelve a recuperar el archivo.

import-unversioned = Este archivo no dice qué versión de Recourse lo hizo. No se cambió nada.

import-damaged = Este archivo está dañado ({ $why }). No se cambió nada.

forgotten-since =
    { $n ->
        [one] 1 pedido está olvidado.
       *[other] { $n } pedidos están olvidados.
    }

forget-failed = No se pudo olvidar todo ({ $why }). Inténtalo otra vez.

forget-not-shared = Aquí todo está olvidado, pero no lo que se comunicó a tus otros navegadores ({ $why }).

## What went wrong between a page and Recourse: behind “This could not be done:”, or in a notice beside a page.

asked-too-much = Esta página pide demasiado de una vez.

told-too-much = Esta página contiene más que cualquier página de AliExpress, así que no se leyó nada de ella.

## Which site file is used: it says where on AliExpress's pages the dates stand. In the options, and as a notice in the popup.

site-file-built-in = En uso: el archivo que vino con Recourse ({ $version }).

site-file-corrected = Las páginas se leen con el archivo del sitio que importaste ({ $version }).

site-file-outdated = El archivo del sitio que importaste ({ $version }) ya no se usa: esta versión de Recourse tiene uno más nuevo.

site-file-bad = No se usa el archivo del sitio que importaste, sino el que vino con Recourse: { $why }.

site-file-remove = Quitar el archivo importado

## The evidence sheet, a page to print: labels in front of values, and headings. One to three words each.

sheet-order = Pedido

sheet-store = Tienda

sheet-item = Artículo

sheet-line = Número del artículo en el pedido

sheet-quantity = Cantidad

sheet-price = Precio

sheet-total = Total del pedido

sheet-status = Estado

sheet-dispute = Disputa

term =
    { $kind ->
        [after-receipt] Devolución o reembolso tras la recepción
        [after-placed] Disputa tras el pedido
        [free-return] Devolución gratuita tras la entrega
       *[return-shipment] Para enviar la devolución
    }

stage =
    { $stage ->
        [seller] esperando al vendedor
        [shopper] esperando tu respuesta
        [platform] esperando a AliExpress
        [return] hay que devolver el producto
        [refunded] con reembolso
        [refunded-in-part] con reembolso parcial
        [ended] terminada
        [unread] no se entendió
       *[unknown] abierta
    }

sheet-number = { $n }

sheet-days =
    { $n ->
        [one] 1 día
       *[other] { $n } días
    }

sheet-day = { $day }

sheet-moved-day = { $from }, después { $to }

sheet-place = { $page }, { $at }

sheet-place-words = { $page }, { $at }: «{ $words }»

sheet-read = Lo que se leyó

sheet-moved = Fechas que cambiaron

sheet-way = El recorrido del paquete

sheet-said = Lo que indicó el comprador

statement =
    { $statement ->
        [received] Llegó
        [not-received] No ha llegado
       *[deadline] Fecha de reembolso
    }

sheet-foot = Registrado por Recourse a partir de páginas de AliExpress tal como se mostraron. Hecho el { $day }, horas en { $zone }.

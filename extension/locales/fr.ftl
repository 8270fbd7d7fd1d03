# What Recourse says, in French. No native speaker has reviewed it yet; en.ftl says where each message stands.

between-sentences = { " " }

sum = { $amount } { $currency }

## What the toolbar says while the pointer rests on it. One sentence after another; what comes first is most urgent.

toolbar-days-left =
    { $days ->
        [one] Encore { $days } jour pour ouvrir le litige le plus urgent.
       *[other] Encore { $days } jours pour ouvrir le litige le plus urgent.
    }

toolbar-hours-left =
    { $hours ->
        [one] Encore { $hours } heure pour ouvrir le litige le plus urgent.
       *[other] Encore { $hours } heures pour ouvrir le litige le plus urgent.
    }

toolbar-last-hour = Il reste moins d’une heure pour ouvrir le litige le plus urgent.

toolbar-near =
    { $n ->
        [one] { $n } date limite est proche.
       *[other] { $n } dates limites sont proches.
    }

toolbar-at-risk = En jeu : { $sums }.

toolbar-doubtful =
    { $n ->
        [one] Le délai pour ouvrir un litige est peut-être déjà passé. Essayez maintenant.
       *[other] Pour { $n } articles, le délai pour ouvrir un litige est peut-être déjà passé. Essayez maintenant.
    }

toolbar-awaited =
    { $n ->
        [one] Un litige vous attend. Ouvrez sa page et répondez.
       *[other] { $n } litiges vous attendent. Ouvrez leurs pages et répondez.
    }

toolbar-unreadable = Une page de commande n’a pas pu être lue. Ouvrez Recourse pour en savoir plus.

toolbar-degraded = Une page de commande n’a été lue qu’en partie. Ouvrez Recourse pour en savoir plus.

toolbar-lost = Une chose enregistrée est perdue. Ouvrez Recourse pour voir laquelle.

toolbar-no-order = Recourse ne connaît encore aucune commande. Ouvrez votre liste de commandes sur AliExpress.

toolbar-no-orders-there = AliExpress n’a affiché aucune commande pour ce compte.

toolbar-disputed =
    { $n ->
        [one] { $n } commande est en litige.
       *[other] { $n } commandes sont en litige.
    }

toolbar-clear =
    { $days ->
        [one] Aucune date limite de litige d’ici { $days } jour.
       *[other] Aucune date limite de litige dans les { $days } prochains jours.
    }

toolbar-left-out-none = Les commandes terminées sans date à venir ne sont pas comptées, comme vous l’avez choisi.

toolbar-left-out =
    { $n ->
        [one] { $n } commande terminée sans date à venir n’est pas comptée, comme vous l’avez choisi.
       *[other] { $n } commandes terminées sans date à venir ne sont pas comptées, comme vous l’avez choisi.
    }

## How much is known: in the toolbar and at the top of the popup.

orders-undated =
    { $n ->
        [one] { $n } commande n’a pas encore de date. Ouvrez sa page une fois, ou laissez Recourse chercher.
       *[other] { $n } commandes n’ont pas encore de date. Ouvrez leurs pages une fois, ou laissez Recourse chercher.
    }

orders-unseen =
    { $n ->
        [one] Pour { $n } commande, le dernier jour est passé, mais un litige est peut-être encore possible. Ouvrez sa page une fois pour voir, ou laissez Recourse regarder.
       *[other] Pour { $n } commandes, le dernier jour est passé, mais un litige est peut-être encore possible. Ouvrez leurs pages une fois pour voir, ou laissez Recourse regarder.
    }

orders-unshipped =
    { $n ->
        [one] { $n } commande n’est pas encore expédiée et n’a donc pas de date.
       *[other] { $n } commandes ne sont pas encore expédiées et n’ont donc pas de date.
    }

orders-read =
    { $n ->
        [one] { $n } commande a été lue.
       *[other] { $n } commandes ont été lues.
    }

orders-older = Les plus anciennes sont lues une fois affichées avec le bouton en bas de la liste d’AliExpress (« Voir les commandes »).

orders-aged =
    { $n ->
        [one] { $n } n’est considérée comme close qu’à cause de son âge : personne ne l’a vérifié.
       *[other] { $n } ne sont considérées comme closes qu’à cause de leur âge : personne ne l’a vérifié.
    }

## The popup.

popup-no-orders-there = Le { $day }, AliExpress n’a affiché aucune commande pour ce compte. Quand il y en aura, ouvrez votre liste de commandes et elles apparaîtront ici.

popup-no-order = Aucune commande n’est encore connue. Ouvrez votre liste de commandes sur AliExpress : elle est lue pendant que vous la regardez.

## Names of what the site has: they stand in brackets, after a colon or between quotation marks, and never begin a sentence.

page =
    { $page ->
        [order-list] liste de commandes
        [classic-order-list] liste de commandes
        [order-detail] page de la commande
        [classic-order-detail] page de la commande
        [tracking] page de suivi
        [refund-list] liste des remboursements
        [dispute-status] page du litige
        [dispute-form] formulaire de litige
       *[unknown] page d’AliExpress
    }

page-elsewhere =
    { $page ->
        [order-list] liste de commandes dans votre autre navigateur
        [classic-order-list] liste de commandes dans votre autre navigateur
        [order-detail] page de la commande dans votre autre navigateur
        [classic-order-detail] page de la commande dans votre autre navigateur
        [tracking] page de suivi dans votre autre navigateur
        [refund-list] liste des remboursements dans votre autre navigateur
        [dispute-status] page du litige dans votre autre navigateur
        [dispute-form] formulaire de litige dans votre autre navigateur
       *[unknown] page d’AliExpress dans votre autre navigateur
    }

status =
    { $status ->
        [awaiting-payment] en attente de paiement
        [awaiting-shipment] en attente d’expédition
        [awaiting-delivery] en attente de livraison
        [completed] terminée
        [closed] fermée
        [cancelled] annulée
        [in-dispute] litige en cours
        [refunded] remboursée
       *[unknown] état inconnu
    }

money = { $sums }

order-number = Commande { $number }

order-untitled = Commande

more = Plus

open-order = Ouvrir la commande

## How long it is until the last safe day. It stands alone, behind the day. Three words.

left-days =
    { $days ->
        [one] encore { $days } jour
       *[other] encore { $days } jours
    }

left-hours =
    { $hours ->
        [one] encore { $hours } heure
       *[other] encore { $hours } heures
    }

left-last-hour = il reste moins d’une heure

## One line on a card of the site's list and in a row of the popup: short remarks, one behind another, each of which stands alone.
## All that stand on one card have fourteen words together.
## What is certain, what is not, and on which day something ends must survive every translation: all of these are critical.

chip-unread = Recourse ne peut pas lire cette commande ici. Ouvrez-la, ou regardez sa date vous-même.

chip-unprinted = Recourse n’a pas encore lu cette commande. Faites défiler jusqu’à elle avant d’imprimer.

line-dispute-until = Litige jusqu’au { $day }

line-until = jusqu’au { $day }

line-last-day = dernier jour le { $day }

line-unknown = Dernier jour inconnu

line-for =
    { $purpose ->
        [not-received] si pas arrivé
        [not-as-described] si non conforme
       *[any-reason] si non souhaité
    }

line-mark =
    { $certainty ->
        [shown] AliExpress
        [worked-out] calculé
       *[estimate] approximatif
    }

line-opens = Litige dès le { $day }

line-opens-between = Litige à partir d’un jour entre le { $first } et le { $last }

line-not-open = Litige pas encore possible

line-open = Litige possible maintenant.

line-doubtful = Peut-être trop tard, essayez maintenant.

line-was-open = Était possible jusqu’au { $day }

line-closed = Probablement trop tard : dernier jour le { $day }

line-part-refunded = Remboursée en partie

line-maybe-part-refunded = Peut-être remboursée en partie

line-rest-was-open = pour le reste, c’était possible jusqu’au { $day }

line-check-by = vérifiez au plus tard le { $day }

line-check-now = vérifiez maintenant

line-not-shipped = Pas expédiée, pas encore de date

line-was-not-shipped = Pas encore expédiée le { $day }, vérifiez à nouveau

line-in-dispute = Litige en cours

line-your-turn = Litige en cours : à vous

line-refunded = Remboursée

line-cancelled = Annulée

line-may-wait = Un litige vous attend peut-être

line-differs = Pages contradictoires

row-date-moved = date déplacée

row-delivered = livrée ?

row-muted = pas de rappels

row-why-muted = Pas de rappels pour cette commande, car vous n’en vouliez pas. Sa date compte toujours dans la barre d’outils.

awaited = Un litige sur cette commande attend votre réponse : ouvrez la commande. Vu le { $day } : { $page }.

differs-from-list = Le { $day }, la liste de commandes affichait cette commande comme « { $status } ». Sa propre page affichait autre chose, et Recourse suit cette page : ouvrez la commande pour voir ce qui vaut maintenant.

differs-from-data = La page affiche cette commande comme « { $shown } », et les données qui sont derrière disent « { $other } ». Recourse suit ce que la page affiche : c’est le plus sûr des deux.

## The two buttons that begin a claim, and the last day beside each where they differ.

claim-not-arrived = Pas arrivé ?

claim-something-wrong = Un problème ?

claim-try-now = essayez maintenant

claim-doubtful = peut-être trop tard, essayez maintenant : était possible jusqu’au { $day }

claim-closed = probablement trop tard : dernier jour le { $day }

claim-unknown = dernier jour inconnu

## What is unfolded under a row or an order, and what the shopper can say.

all-dates = Toutes les dates, et corrections

say-or-correct = Dire si c’est arrivé, ou corriger une date

say-not-arrived = Ce n’est pas arrivé

say-arrived = C’est arrivé

say-take-back = Retirer ce que j’ai dit

say-other-date = AliExpress affiche une autre date de remboursement (« Remboursement en l’absence de livraison avant le … ») :{ " " }

say-use-date = Utiliser cette date

calendar-file = Fichier de calendrier

remind-never = Pas de rappels

remind-again = Me rappeler à nouveau

## Why a date is what it is. Whole sentences, one behind another: which days were read, where and when, and what was added to them.
## They stand under the date in small print, unfolded; on an order's own page in view. What is certain must survive: all are critical.

milestone =
    { $event ->
        [placed] Commandé
        [paid] Payé
        [shipped] Expédié
        [delivered] Livré
        [completed] Terminé
        [estimated-delivery] Livraison prévue
        [delivery-deadline] Date de remboursement
        [delay-coupon] Date du coupon
        [seller-asked] Vendeur sollicité
        [dispute-opened] Litige ouvert
        [seller-answered] Réponse du vendeur
        [return-approved] Retour convenu
        [ruled] Décision d’AliExpress
        [refunded] Remboursé
       *[dispute-state] Jour affiché avec le litige
    }

why-shipped = Le { $day } est le jour de l’expédition.

why-shipped-unknown = Le jour de l’expédition n’est pas connu.

why-no-date = La date de remboursement n’est pas encore connue, donc le dernier jour pour ouvrir un litige ne l’est pas non plus.

why-days = { $event } : { $readings }.

why-reading = { $day } ({ $sources })

why-source-page = { $page }, lu le { $day }

why-source-said = vous l’avez dit le { $day }

why-source-set = vous avez fixé cette date le { $day }

why-source-earliest = la date possible la plus précoce, d’après ce qui a été lu le { $day }

why-source-latest = la date possible la plus tardive, d’après ce qui a été lu le { $day }

why-plus-days =
    { $n ->
        [one] À cela s’ajoute { $n } jour.
       *[other] À cela s’ajoutent { $n } jours.
    }

why-plus-days-earliest =
    { $n ->
        [one] Au premier de ces jours s’ajoute { $n } jour.
       *[other] Au premier de ces jours s’ajoutent { $n } jours.
    }

why-plus-hours =
    { $n ->
        [one] À cela s’ajoute { $n } heure.
       *[other] À cela s’ajoutent { $n } heures.
    }

why-plus-hours-earliest =
    { $n ->
        [one] Au premier de ces jours s’ajoute { $n } heure.
       *[other] Au premier de ces jours s’ajoutent { $n } heures.
    }

why-plus-business-days =
    { $n ->
        [one] À cela s’ajoute { $n } jour ouvré (du lundi au vendredi).
       *[other] À cela s’ajoutent { $n } jours ouvrés (du lundi au vendredi).
    }

why-plus-business-days-earliest =
    { $n ->
        [one] Au premier de ces jours s’ajoute { $n } jour ouvré (du lundi au vendredi).
       *[other] Au premier de ces jours s’ajoutent { $n } jours ouvrés (du lundi au vendredi).
    }

why-shown-days =
    { $n ->
        [one] À cela s’ajoute { $n } jour, comme le dit AliExpress ({ $page }, lu le { $day }).
       *[other] À cela s’ajoutent { $n } jours, comme le dit AliExpress ({ $page }, lu le { $day }).
    }

why-shown-days-earliest =
    { $n ->
        [one] Au premier de ces jours s’ajoute { $n } jour, comme le dit AliExpress ({ $page }, lu le { $day }).
       *[other] Au premier de ces jours s’ajoutent { $n } jours, comme le dit AliExpress ({ $page }, lu le { $day }).
    }

why-shown-none = Rien ne s’ajoute à cela, comme le dit AliExpress ({ $page }, lu le { $day }).

why-or = Ou bien le calcul est celui-ci :

why-zone-pacific = Les jours commencent et finissent à l’heure du Pacifique (États-Unis).

why-zone-utc = Les jours commencent et finissent en temps universel (UTC).

why-zone-own = Les jours commencent et finissent à votre propre heure.

why-end-unknown =
    { $event ->
        [placed] Le jour de la commande n’est pas connu, donc on ne sait pas non plus combien de temps encore un litige peut rester possible après cela.
        [paid] Le jour du paiement n’est pas connu, donc on ne sait pas non plus combien de temps encore un litige peut rester possible après cela.
        [shipped] Le jour de l’expédition n’est pas connu, donc on ne sait pas non plus combien de temps encore un litige peut rester possible après cela.
        [delivered] Le jour de la livraison n’est pas connu, donc on ne sait pas non plus combien de temps encore un litige peut rester possible après cela.
        [completed] Le jour où la commande a été terminée n’est pas connu, donc on ne sait pas non plus combien de temps encore un litige peut rester possible après cela.
        [delivery-deadline] La date de remboursement n’est pas connue, donc on ne sait pas non plus combien de temps encore un litige peut rester possible après cela.
       *[dispute-state] Un jour nécessaire au calcul n’est pas connu, donc on ne sait pas non plus combien de temps encore un litige peut rester possible après cela.
    }

## By which rule a date is counted: a sentence in front of the days that it is counted from, where there are several rules. Critical.

why-several = Il y a plus d’une façon de compter. La date la plus précoce sert à vous avertir, et la plus tardive décide quand c’est fini.

reading-delivery = Après la livraison, AliExpress confirme peut-être de lui-même la réception.

reading-brazil = Au Brésil, vous avez le droit de changer d’avis.

reading-free-return = L’article peut être renvoyé gratuitement.

reading-other = Une règle d’un autre fichier dit d’elle-même : « { $words } ».

## One kind of trouble and its dates, in whole sentences: unfolded under “All dates”. Critical.

clock-purpose =
    { $purpose ->
        [not-received] Si ce n’est pas arrivé :
        [not-as-described] Si c’est défectueux ou non conforme à la description :
       *[any-reason] Si vous n’en voulez pas :
    }

clock-opens = À partir du { $day }, vous pouvez ouvrir un litige.

clock-opens-between = À partir du { $first }, ou au plus tard à partir du { $last }, vous pouvez ouvrir un litige.

clock-opened = Depuis le { $day }, un litige est possible.

clock-opened-between = Depuis le { $first }, ou au plus tard depuis le { $last }, un litige est possible.

clock-waits = Jusqu’au { $day }, tant que le suivi paraît normal, AliExpress vous fera peut-être attendre.

clock-from-arrival = Vous pouvez ouvrir un litige dès le jour de l’arrivée.

clock-look = Le dernier jour n’est pas connu. Au plus tard le { $day }, vérifiez la page de la commande.

clock-look-now = Le dernier jour n’est pas connu. Vérifiez la page de la commande maintenant.

clock-safe = Le { $day } est le dernier jour sûr.

clock-unknown = Le dernier jour n’est pas encore connu.

clock-closed = Après le { $day }, il est probablement trop tard.

clock-end-unknown = On ne sait pas combien de temps encore cela peut rester possible après.

clock-how =
    { $certainty ->
        [shown] AliExpress l’affiche lui-même.
        [worked-out] Recourse l’a calculé.
       *[estimate] C’est seulement approximatif.
    }

## Why the button that opens a dispute is not there. On an order's page and in a row. Critical: nobody may stop because of a wrong word.

no-button-not-shipped = Il n’y a pas de bouton de litige : rien n’a encore été expédié. Tant que c’est le cas, vous pouvez plutôt annuler la commande.

no-button-in-dispute = Il n’y a pas de bouton de litige : il y a déjà un litige pour cet article. Suivez celui-là, et indiquez-y chaque défaut que vous trouvez.

no-button-too-late = Il n’y a pas de bouton de litige : il est probablement trop tard. Le { $day } était le dernier jour sûr, et d’après le calcul le plus tardif, c’est le { $last } que le délai a pris fin. Si le bouton est là malgré tout, appuyez dessus aujourd’hui.

no-button-too-early = Il n’y a pas encore de bouton de litige : il est trop tôt. Le { $day }, il devrait apparaître.

no-button-too-early-between = Il n’y a pas encore de bouton de litige : il est trop tôt. Le { $first }, ou au plus tard le { $last }, il devrait apparaître.

no-button-finished = Il n’y a pas de bouton de litige : la commande est terminée. Cela seul ne met pas fin à votre droit à un litige : pour une commande terminée, le délai est plus court et moins certain, et son dernier jour n’est pas connu. Ouvrez la page de la commande elle-même pour le trouver.

no-button-finished-doubtful = Il n’y a pas de bouton de litige : la commande est terminée. Pour une commande terminée, le délai de litige est plus court et moins certain : le { $day } était le dernier jour sûr, donc il est peut-être déjà trop tard. Demandez à AliExpress dans le chat aujourd’hui.

no-button-finished-open = Il n’y a pas de bouton de litige : la commande est terminée. Cela seul ne met pas fin à votre droit à un litige : pour une commande terminée, le délai est plus court et moins certain, et d’après ce que l’on sait, le { $day } est le dernier jour sûr. Regardez en bas de la page de la commande elle-même, ou demandez à AliExpress dans le chat.

no-button-doubtful = Il n’y a pas de bouton de litige : il est peut-être déjà trop tard. Le { $day } était le dernier jour sûr. D’après un autre calcul, le délai court jusqu’au { $last } inclus. Demandez à AliExpress dans le chat aujourd’hui.

no-button-doubtful-open-ended = Il n’y a pas de bouton de litige : il est peut-être déjà trop tard. Le { $day } était le dernier jour sûr. On ne sait pas combien de temps encore cela peut rester possible après. Demandez à AliExpress dans le chat aujourd’hui.

no-button-in-transit = Il n’y a pas de bouton de litige : le colis est encore en route. Jusqu’au { $wait }, tant que le suivi paraît normal, AliExpress retiendra peut-être le bouton. Regardez à nouveau à ce moment-là. Le { $day } est le dernier jour sûr.

no-button-moved = Aucun bouton de litige n’a été trouvé pour cet article, alors qu’un litige devrait être possible jusqu’au { $day } inclus. Regardez en bas de la page de la commande elle-même, où chaque article a son propre bouton « Retours/remboursements », et rechargez-la une fois. Si le bouton reste absent, demandez à AliExpress dans le chat avant ce jour.

no-button-moved-undated = Aucun bouton de litige n’a été trouvé pour cet article, et son dernier jour n’est pas connu. Regardez en bas de la page de la commande elle-même, où chaque article a son propre bouton « Retours/remboursements », et rechargez-la une fois. Si le bouton reste absent, demandez à AliExpress dans le chat aujourd’hui.

no-button-unknown = Il n’y a pas de bouton de litige, et on en sait trop peu sur cette commande pour dire pourquoi.

## What pressing “Confirm received” would end. Critical: it cannot be taken back.

confirm-meaning = Confirmer, c’est dire que tout est arrivé et va bien, et cela donne l’argent au vendeur. On ne peut pas revenir en arrière.

confirm-shortens = Si vous ne confirmez pas, vous pouvez ouvrir un litige sans risque jusqu’au { $day } inclus. Si vous confirmez aujourd’hui, après le { $after } le délai sera peut-être fini.

confirm-begins = Si vous confirmez aujourd’hui, après le { $after } le délai pour un litige sera peut-être fini.

confirm-unclear = Confirmer met peut-être fin à votre droit à un litige. Le délai qui reste ensuite est plus court et moins certain.

confirm-no-scan = Aucun transporteur ne dit que ce colis a été livré. Ne confirmez que ce que vous avez entre les mains.

guard-any = Confirmer paie le vendeur, et on ne peut pas revenir en arrière. Cela met peut-être fin à votre droit à un litige : ne confirmez que ce que vous avez entre les mains.

guard-begins = Une fois confirmé, on ne peut pas revenir en arrière. Si vous confirmez aujourd’hui, vous ne pouvez ouvrir un litige sans risque que jusqu’au { $after } inclus ({ $mark }). Si vous ne le faites pas, aucun dernier jour n’est connu.

guard-in-dispute = Un litige est ouvert. Confirmer, c’est dire que tout est arrivé et va bien ; on ne peut pas revenir en arrière, et cela met peut-être fin au litige.

guard-shortens = Une fois confirmé, on ne peut pas revenir en arrière. Si vous ne confirmez pas, vous pouvez ouvrir un litige sans risque jusqu’au { $day } inclus ({ $mark }). Si vous confirmez aujourd’hui, ce n’est sans risque que jusqu’au { $after } inclus ({ $after_mark }).

guard-unclear = Une fois confirmé, on ne peut pas revenir en arrière, et le délai pour un litige devient moins certain. Si vous ne confirmez pas, vous pouvez ouvrir un litige sans risque jusqu’au { $day } inclus ({ $mark }).

guard-unknown = Une fois confirmé, on ne peut pas revenir en arrière. Cela met peut-être fin à votre droit à un litige.

## Other buttons of the site that cannot be taken back: accepting an offer in a dispute, and cancelling a dispute. Critical.

accept-final = Accepter met fin à ce litige pour de bon : il ne peut pas être rouvert.

accept-offer = Accepter met fin à ce litige pour de bon : il ne peut pas être rouvert. Vous avez demandé { $asked }. L’offre est de { $offered }.

cancel-over = Annuler retire ce litige. Son dernier jour sûr était le { $day } ({ $mark }) : il ne sera peut-être pas possible de le rouvrir.

cancel-safe = Annuler retire ce litige. Il ne peut être rouvert que tant que le délai court : c’est sûr jusqu’au { $day } inclus ({ $mark }).

cancel-unknown = Annuler retire ce litige. Il ne peut être rouvert que tant que le délai court, et son dernier jour n’est pas connu.

## While the shopper and the seller write to each other. Critical.

talk-open = Quoi que l’on vous dise ici, ouvrez le litige à temps : le dernier jour sûr est le { $day } ({ $mark }). Écrire au vendeur n’arrête pas le délai. Une promesse de délai supplémentaire ne compte qu’une fois que la page de la commande affiche une nouvelle date.

talk-doubtful = N’attendez pas de réponse ici : il est peut-être déjà trop tard. Essayez maintenant. Le dernier jour sûr était le { $day } ({ $mark }).

talk-estimate = Le dernier jour de cette commande n’est pas encore connu. Ouvrez sa propre page pour le trouver avant d’accepter d’attendre.

talk-in-part = Une partie seulement de l’argent est revenue. On ne sait pas si un autre litige peut être ouvert. Regardez la page de la commande elle-même, quoi que l’on vous dise ici : le dernier jour sûr est le { $day } ({ $mark }).

## What else to know of an order now: sentences in view on its page and in its row.

extension = Le colis est encore en route, et le dernier jour sûr est dans deux semaines au plus. Vous pouvez demander au vendeur de prolonger le délai de livraison : cela ne compte que si la page de la commande affiche ensuite la nouvelle date. Sinon, ouvrez le litige. Le { $day } est le dernier jour sûr.

extension-late = Le colis est encore en route, et il est trop tard pour demander plus de temps au vendeur. Ouvrez le litige maintenant. Le { $day } est le dernier jour sûr.

scan = Le { $day }, selon le transporteur, la livraison a eu lieu. Vérifiez la marchandise maintenant : AliExpress confirmera peut-être la réception de lui-même, et un délai plus court pour un litige court peut-être déjà. Si rien n’est arrivé, gardez dès aujourd’hui une image de la page de suivi.

moved-earlier =
    { $days ->
        [one] La date de remboursement est maintenant plus tôt : elle est passée du { $from } au { $to } ({ $page }, lu le { $seen }). Vous avez { $days } jour de moins.
       *[other] La date de remboursement est maintenant plus tôt : elle est passée du { $from } au { $to } ({ $page }, lu le { $seen }). Vous avez { $days } jours de moins.
    }

moved-later =
    { $days ->
        [one] La date de remboursement est maintenant plus tard : elle est passée du { $from } au { $to } ({ $page }, lu le { $seen }). Vous avez { $days } jour de plus.
       *[other] La date de remboursement est maintenant plus tard : elle est passée du { $from } au { $to } ({ $page }, lu le { $seen }). Vous avez { $days } jours de plus.
    }

said-deadline = Le { $seen }, vous avez réglé la date de remboursement sur le { $day }, alors qu’AliExpress affichait le { $from } ({ $page }). Votre date sert à vous avertir ; la plus tardive des deux décide quand c’est fini.

said-deadline-alone = Le { $seen }, vous avez réglé la date de remboursement sur le { $day }, et aucune page n’en affichait.

said-not-received = Le { $day }, vous avez dit que ce n’est pas arrivé.

said-received = Le { $day }, vous avez dit que c’est arrivé.

dispute-cancelling = Ne l’annulez pas parce que le vendeur le demande : il ne peut être rouvert que tant que le délai court.

dispute-refunded = L’argent peut mettre jusqu’à 20 jours ouvrés à partir de la décision. S’il n’est pas arrivé d’ici là, demandez à AliExpress.

dispute-return = Rien ne se fait tout seul ici : dans les 10 jours après l’accord, ou selon ce que dit la demande de retour, la marchandise doit être en route et son numéro de suivi saisi. Gardez le reçu.

dispute-shopper = C’est à vous : répondez à ce qui a été proposé. Accepter met fin au litige pour de bon. Vous pouvez aussi refuser une offre et en demander une autre.

dispute-wait = Cela prend en général de quelques jours à quelques semaines, et peut continuer après le dernier jour pour ouvrir un litige. Tant que ce n’est pas réglé, les deux parties peuvent changer ce qu’elles demandent.

refund-all-unclear = Montant revenu : { $back } ({ $page }, lu le { $seen }). On ne sait pas si c’est tout ce qui a été payé.

refund-part = Montant revenu : { $back } sur { $paid } ({ $page }, lu le { $seen }).

refund-part-unclear = De l’argent est revenu ({ $page }, lu le { $seen }). On ne sait pas si c’est tout ce qui a été payé.

refund-rest = On ne sait pas si un autre litige peut être ouvert. Si cela ne règle pas l’affaire, cherchez le bouton sur la page de la commande elle-même.

refund-which = Il n’est pas dit pour lequel des articles.

left-card = Si vous avez payé par carte, votre banque peut peut-être récupérer le paiement (rétrofacturation, « chargeback »). Elle a ses propres délais : demandez-lui vite.

left-chat = Ce qui reste peut-être, c’est le chat d’AliExpress. Donnez-y le numéro de la commande et dites ce qui ne va pas.

## Dates of rules that are no last day for a dispute. $day: the last day, that day included, unless something else is said.

rule-appeal = Vérifiez si vous pouvez contester la décision. On dit qu’il y a 7 jours pour cela, ce qui donnerait le { $day } comme dernier jour.

rule-platform-joins = Si vous et le vendeur ne trouvez pas d’accord, vers le { $day } AliExpress devrait intervenir de lui-même.

rule-refund-arrives = L’argent peut mettre jusqu’à 20 jours ouvrés. Si le { $day } il n’est toujours pas arrivé, demandez à AliExpress.

rule-return-and-number = Expédiez le retour et saisissez son numéro de suivi jusqu’au { $day } inclus. Faites les deux : sans le numéro, l’argent va au vendeur.

rule-seller-answers = Le vendeur a 5 jours pour répondre, jusqu’au { $day } environ. S’il ne répond pas, c’est réglé comme vous l’avez demandé.

rule-delay-coupon = Ce n’est pas une date pour un litige, mais pour un coupon : si rien n’est arrivé à la fin du { $day }, la page de la commande vous permet de demander un coupon pour le retard.

rule-free-return = Retour gratuit : renvoyez l’article jusqu’au { $day } inclus, non utilisé, sans donner de raison.

rule-eu-guarantee = Garantie légale dans l’UE : le vendeur répond d’un défaut jusqu’au { $day } inclus, quels que soient les délais propres à AliExpress pour un litige.

rule-eu-withdrawal = Droit de rétractation dans l’UE : vous pouvez le déclarer jusqu’au { $day } inclus. En général, vous payez le renvoi.

rule-paypal = Si vous avez payé avec PayPal, sa propre protection des achats accepte les dossiers jusqu’au { $day } inclus.

rule-warranty = Certains articles ont une garantie d’un an, qui finirait vers le { $day } ; regardez la page de l’article.

rule-other = Jusqu’au { $day }, d’après une règle d’un autre fichier qui dit d’elle-même : « { $words } ».

rule-other-unnamed = Jusqu’au { $day }, d’après une règle d’un autre fichier qui ne dit pas à quoi elle sert.

## What a dispute may bring besides its outcome: in the composer, before it is begun.

side-cashback = Le cashback d’un autre service peut être repris pour ce qui est remboursé.

side-many-disputes = Une fois, on a rapporté qu’un très grand nombre de litiges, par rapport au nombre de commandes, peut entraîner l’examen d’un compte.

## The head of the popup: short remarks, one behind another, each of which stands alone. These are critical.

head-doubtful =
    { $n ->
        [one] Pour { $n }, peut-être trop tard : essayez maintenant
       *[other] Pour { $n }, peut-être trop tard : essayez maintenant
    }

head-awaited =
    { $n ->
        [one] { $n } litige vous attend
       *[other] { $n } litiges vous attendent
    }

head-closing =
    { $n ->
        [one] { $n } se termine sous 7 jours
       *[other] { $n } se terminent sous 7 jours
    }

head-none-closes = Aucune date limite sous 7 jours

head-none-known = Aucune date limite connue sous 7 jours

head-next = prochaine date limite le { $day }

head-at-stake = { $sums } en jeu

head-at-least-at-stake = au moins { $sums } en jeu

## Notices in the popup: what could not be read, and what was lost.

trouble-unreadable = Une page n’a pas pu être lue ({ $page }) : le site a peut-être changé. Les dates affichées ici viennent de visites précédentes. Regardez aussi directement la page d’AliExpress.

trouble-unreadable-of = Une page de la commande { $number } n’a pas pu être lue ({ $page }) : le site a peut-être changé. Les dates affichées ici viennent de visites précédentes. Regardez aussi directement la page d’AliExpress.

trouble-in-part = Une page n’a été lue qu’en partie ({ $page }) : il manque peut-être une date ici. Regardez aussi directement la page d’AliExpress.

trouble-in-part-of = Une page de la commande { $number } n’a été lue qu’en partie ({ $page }) : il manque peut-être une date ici. Regardez aussi directement la page d’AliExpress.

trouble-more =
    { $n ->
        [one] Et encore { $n } page.
       *[other] Et encore { $n } pages.
    }

lost-more = Et encore { $n }, { $all } en tout.

lost-beside-page =
    { $n ->
        [one] { $n } commande qui était connue est perdue. Vos commandes dans Recourse disent laquelle.
       *[other] { $n } commandes qui étaient connues sont perdues. Vos commandes dans Recourse disent lesquelles.
    }

lost-order = Commande { $number } : ce que l’on en savait a disparu, donc sa date ne compte pas. Ouvrez-la une fois.

lost-order-unread = Commande { $number } : ce qui était enregistré à son sujet n’a pas pu être lu, donc sa date ne compte pas. Ouvrez-la une fois.

lost-reminders-of = Commande { $number } : la liste des rappels que vous avez déjà reçus n’a pas pu être lue. L’un d’eux reviendra peut-être, et si vous n’en vouliez pas pour cette commande, indiquez-le à nouveau.

lost-unnamed =
    { $n ->
        [one] { $n } commande qui était connue a disparu, et son numéro avec. Ouvrez votre liste de commandes une fois.
       *[other] { $n } commandes qui étaient connues ont disparu, et leurs numéros avec. Ouvrez votre liste de commandes une fois.
    }

lost-settings = Vos choix (rappels, heures calmes, barre d’outils) ont disparu, et les réglages habituels s’appliquent. Regardez les options et choisissez à nouveau.

lost-settings-unread = Vos choix (rappels, heures calmes, barre d’outils) n’ont pas pu être lus, et les réglages habituels s’appliquent. Regardez les options et choisissez à nouveau.

lost-calendar = Ce que vos fichiers de calendrier ont indiqué jusqu’ici n’est plus connu. Le prochain fichier déplace toujours vos entrées, mais ne peut pas retirer celles des commandes closes : supprimez-les vous-même.

lost-reminders = Les rappels qui vous attendaient n’ont pas pu être lus. Les dates elles-mêmes sont dans cette liste, et les prochains rappels viendront comme toujours.

lost-claim = La demande que vous aviez commencée n’est plus là. Recommencez-la depuis sa commande.

lost-search = La recherche des dates limites manquantes n’a pas pu continuer. Recommencez-la.

lost-exchange = Ce qui était gardé de l’échange avec vos autres navigateurs n’a pas pu être lu. L’échange repart de zéro, et rien de ce qui a été lu n’est perdu.

lost-overview = L’aperçu de vos commandes n’a pas pu être lu. Il a été refait à partir des commandes : rien n’est perdu pour autant.

lost-waiting-claim = Une demande qui attendait son tour n’a pas pu être lue. Recommencez-la depuis sa commande.

lost-record = Un enregistrement n’a pas pu être lu et a été mis de côté. Rien d’autre n’est perdu pour autant.

understood = Compris

## The list in the popup.

popup-most-urgent =
    { $n ->
        [one] La plus urgente est affichée.
       *[other] Les { $n } plus urgentes sont affichées.
    }

popup-none-found = Aucune de vos commandes ouvertes ne contient ces mots.

popup-none-open = Aucune commande n’est ouverte.

popup-private = Rien ne quitte ce navigateur.

popup-private-but-sync = Les dates limites ouvertes vont vers vos autres navigateurs, comme vous l’avez choisi dans les options. Rien d’autre ne quitte ce navigateur.

popup-orders-read =
    { $n ->
        [one] { $n } commande lue
       *[other] { $n } commandes lues
    }

popup-undated =
    { $n ->
        [one] { $n } sans date
       *[other] { $n } sans date
    }

popup-unseen =
    { $n ->
        [one] { $n } après le dernier jour : regardez
       *[other] { $n } après le dernier jour : regardez
    }

my-orders = Mes commandes sur AliExpress

show-my-orders = Afficher mes commandes

remind-choose-time = Choisir un moment

remind-no-more = Plus aucun rappel pour cette commande

finished-orders =
    { $n ->
        [one] { $n } commande terminée sans date à venir
       *[other] { $n } commandes terminées sans date à venir
    }

finished-left-out =
    { $n ->
        [one] { $n } commande terminée sans date à venir, non comptée, comme vous l’avez choisi
       *[other] { $n } commandes terminées sans date à venir, non comptées, comme vous l’avez choisi
    }

finished-why = Pour une commande terminée, un litige reste possible pendant un certain temps. Sa propre page dit jusqu’à quand. Elle est considérée comme close 120 jours après la dernière chose connue à son sujet.

finished-more =
    { $n ->
        [one] Et encore { $n }.
       *[other] Et encore { $n }.
    }

finished-count = Les compter à nouveau

finished-leave-out = Les commandes terminées ne m’intéressent pas

## The search for missing dates: one tab opens the orders' own pages one after another.

search-offer =
    { $n ->
        [one] Chercher les dates limites manquantes ({ $n } commande)
       *[other] Chercher les dates limites manquantes ({ $n } commandes)
    }

search-offer-some =
    { $n ->
        [one] Chercher les dates limites manquantes ({ $n } commande sur { $all })
       *[other] Chercher les dates limites manquantes ({ $n } commandes sur { $all })
    }

search-next =
    { $n ->
        [one] Chercher les suivantes ({ $n } commande)
       *[other] Chercher les suivantes ({ $n } commandes)
    }

search-next-some =
    { $n ->
        [one] Chercher les suivantes ({ $n } commande sur { $all })
       *[other] Chercher les suivantes ({ $n } commandes sur { $all })
    }

search-all =
    { $n ->
        [one] { $n } en une fois
       *[other] Les { $n } en une fois
    }

search-most =
    { $n ->
        [one] { $n } en une fois
       *[other] { $n } en une fois
    }

search-how = Ouvre chacune de ces commandes une fois dans un seul onglet en arrière-plan, à quelques secondes d’intervalle, et lit sa date. La recherche s’arrête au moindre signe que le site veut que vous ralentissiez.

search-progress = Commandes visitées : { $n } sur { $all }

search-meanwhile = Un seul onglet les ouvre l’une après l’autre, à quelques secondes d’intervalle. Vous pouvez faire autre chose en attendant.

search-stop = Arrêter

search-continue =
    { $n ->
        [one] Continuer (encore { $n })
       *[other] Continuer (encore { $n })
    }

search-close = Fermer

search-read-all =
    { $known ->
        [one] Commandes lues : { $n } sur { $all }, il n’en reste aucune. { $known } date est maintenant connue.
       *[other] Commandes lues : { $n } sur { $all }, il n’en reste aucune. { $known } dates sont maintenant connues.
    }

search-read =
    { $known ->
        [one] Commandes lues : { $n } sur { $all }, encore { $left } à lire. { $known } date est maintenant connue.
       *[other] Commandes lues : { $n } sur { $all }, encore { $left } à lire. { $known } dates sont maintenant connues.
    }

search-undated =
    { $n ->
        [one] La page de { $n } commande n’affiche pas encore de date : { $numbers }.
       *[other] Les pages de { $n } commandes n’affichent pas encore de date : { $numbers }.
    }

search-unread =
    { $n ->
        [one] { $n } commande n’a pas pu être lue : { $numbers }. Ouvrez-la vous-même.
       *[other] { $n } commandes n’ont pas pu être lues : { $numbers }. Ouvrez-les vous-même.
    }

search-stopped = Vous avez arrêté la recherche. Ce qui a été lu est gardé.

search-tab-closed = Son onglet a été fermé, la recherche s’est donc arrêtée. Ce qui a été lu est gardé.

search-no-tab = Le navigateur n’a pas pu ouvrir l’onglet, la recherche s’est donc arrêtée.

search-elsewhere = La recherche s’est arrêtée : le site a affiché une autre page que la commande, très probablement une page qui vous demande de vous connecter. L’onglet est encore ouvert : faites-y ce que le site demande, puis continuez.

search-login = La recherche s’est arrêtée : le site vous demande de vous connecter. Faites-le dans l’onglet encore ouvert, puis continuez.

search-captcha = La recherche s’est arrêtée : le site demande s’il y a bien une personne. Répondez dans l’onglet encore ouvert, et attendez un moment avant de continuer.

search-gave-up = La recherche s’est arrêtée : deux commandes de suite n’ont pas pu être lues. Le site a peut-être changé.

search-restarted = Le navigateur a été redémarré, la recherche vous attend donc.

## The composer: the page on which the shopper writes a claim, before it goes into the site's form. A label stands in front of its field
## or behind its tick.

composer-title = Votre demande

composer-arrived = Est-ce arrivé ?

composer-arrived-no = Non

composer-arrived-yes = Oui, c’est arrivé

composer-reason = Ce qui ne va pas

composer-choose-reason = Choisissez ce qui ne va pas

composer-want = Ce que vous voulez

composer-refund = Un remboursement, total ou partiel

composer-return = Renvoyer l’article contre un remboursement. En général, vous payez le port, et vers la Chine c’est cher. Une fois l’accord donné, vous avez environ 10 jours pour l’expédier et saisir son numéro de suivi.

composer-amount-in = Combien, en { $currency }

composer-amount = Combien, avec la devise, par exemple USD 12.50

composer-said = Ce que personne d’autre ne sait. Un fait par ligne, court et vrai.

composer-letter = La lettre. Modifiez-la comme vous voulez.

composer-evidence = Ce qui le prouve. Vous l’ajoutez vous-même au formulaire. Cochez ce que vous avez sous la main :

composer-go-on = Passer au formulaire

composer-sheet = Fiche de preuves

composer-close = Fermer et garder

claim-discard = Abandonner cette demande

## What is wrong: the reasons of a dispute, in a list to choose from, and in the panel beside the form. A few words each.
## Use the site's own words for them where they are known. Those that begin with “nr” are for what did not arrive, those with “rc” for
## what arrived.

reason-nr-deadline-passed = Pas livré à temps

reason-nr-marked-delivered = Indiqué comme livré, mais pas reçu

reason-nr-no-tracking = Aucune information de suivi

reason-nr-returned-to-sender = Retourné au vendeur

reason-nr-customs = Retenu par la douane

reason-nr-wrong-address = Envoyé à une mauvaise adresse

reason-nr-refused = Livraison refusée

reason-nr-shipping-method-changed = Expédié autrement que convenu

reason-rc-damaged = Endommagé

reason-rc-not-as-described = Non conforme à la description

reason-rc-does-not-work = Ne fonctionne pas

reason-rc-wrong-item = Mauvais article

reason-rc-quantity-short = Moins d’articles que commandé

reason-rc-quality = Problème de qualité

reason-rc-fake = Contrefaçon

reason-rc-empty-parcel = Colis vide

reason-rc-return-not-refunded = Renvoyé, et pas remboursé

reason-personal-reason = Plus besoin de l’article

reason-other = Autre raison

## What proves a claim, by its reason. Each stands behind a tick, and in the panel beside the form behind “to add:”. One line.
## “Screenshot” is a picture of what the screen shows.

evidence-tracking-page = Une capture d’écran de la page de suivi, du transporteur ou d’un service de suivi (facultatif)

evidence-no-tracking-result = Une capture d’écran de la page du transporteur qui n’affiche aucun résultat (facultatif)

evidence-tracking-return = Une capture d’écran du suivi avec le retour, le lieu et la date

evidence-customs-letter = La lettre de la douane, avec la raison qu’elle donne

evidence-tracking-city = Le suivi avec la ville ou le code postal où le colis est allé

evidence-own-address = Votre adresse telle qu’elle figure dans la commande

evidence-delivery-entry = Une capture d’écran de la ligne de suivi de la livraison, avec le lieu et l’heure

evidence-post-office-note = Une lettre ou une note de la poste disant que rien n’a été remis

evidence-refusal-note = La note du transporteur sur le refus

evidence-shipping-method = Le mode d’expédition tel que la commande l’affiche

evidence-other-shipping-label = L’étiquette ou le suivi qui en montre un autre

evidence-defect-photos = Des photos du défaut, à la lumière du jour

evidence-device-video = Une vidéo si c’est un appareil qui ne fonctionne pas

evidence-not-working-video = Une vidéo, sans coupure, de l’article qui ne fonctionne pas

evidence-item-label-photo = Une photo de l’article et de son étiquette

evidence-listing-description = Une capture d’écran de la description sur la page de l’article

evidence-item-photo = Une photo de l’article à côté ; pour les tailles, sur une surface plane, avec une règle sur la photo

evidence-size-label-photo = Une photo de l’étiquette de taille

evidence-package-photos = Des photos de l’extérieur de l’emballage

evidence-damage-photos = Des photos de l’article endommagé

evidence-damage-report = Le constat du transporteur ou de la poste, s’il y en a un

evidence-all-items-photo = Tous les articles sur une seule photo

evidence-label-weight = L’étiquette du colis avec son poids

evidence-unboxing-video = La vidéo du déballage, si vous en avez fait une

evidence-arrived-photo = Une photo de ce qui est arrivé, à côté d’une capture d’écran de la page de l’article

evidence-package-label = L’étiquette de l’emballage

evidence-not-genuine-photo = Une photo de ce qui montre que l’article n’est pas authentique

evidence-brand-statement = La déclaration du propriétaire de la marque, si vous l’avez

evidence-label-weighed = L’étiquette du colis avec son poids, et le poids relevé à la poste

evidence-sealed-video = La vidéo du déballage, depuis le colis encore scellé

evidence-empty-photo = Une photo de l’emballage vide, de tous les côtés

evidence-return-receipt = Le reçu du retour avec son numéro de suivi

evidence-return-delivery = Une capture d’écran de la livraison du retour

evidence-unused-photo = Une photo de l’article non utilisé dans son emballage

evidence-any = Tout ce qui montre le fait que vous indiquez

## Under the field for the amount: why what was typed there is none that can be asked for. What to type instead follows it, in a
## sentence of its own.

amount-none = Ce n’est pas un montant.

amount-too-little = Un montant doit être supérieur à zéro.

amount-no-currency = Il manque la devise.

amount-other-currency = Vous n’avez pas payé en { $currency }.

amount-too-much = Vous avez payé au plus { $sums }. Tapez cela, ou moins.

amount-type-in = Tapez un nombre, en { $currency }, par exemple 12,50.

amount-type = Tapez un nombre avec sa devise, par exemple USD 12.50.

## In the composer: what does not go together with what is known. It is asked about, and never forbidden.

doubt-completed = La commande est indiquée comme terminée, comme si elle avait été reçue. A-t-elle été confirmée par erreur, ou par le site lui-même ? Dites-le plus haut.

doubt-delivered = Le { $day }, selon le transporteur, la livraison a eu lieu. Si rien ne vous est parvenu, « Indiqué comme livré, mais pas reçu » est la raison qui convient.

doubt-promised = Promis jusqu’au { $day } : ce n’est pas encore passé. La lettre ne dit donc pas que c’est en retard, et le site vous demandera peut-être d’attendre.

doubt-personal-reason = Pour une chose dont vous n’avez simplement pas besoin, le site propose un retour, et presque jamais un remboursement seul.

doubt-above-price = C’est plus que le prix de l’article : { $sums }

doubt-other-reason = « Autre raison » ne dit encore rien : dites plus haut de quoi il s’agit.

## The letter says something else than what was chosen. In the composer and in the panel beside the form. All of these are critical.

letter-says-arrived = Votre lettre dit que c’est arrivé, mais vous avez choisi que ce n’est pas arrivé.

letter-says-not-arrived = Votre lettre dit que ce n’est pas arrivé, mais vous avez choisi que c’est arrivé.

letter-names-other = Votre lettre indique { $named }, mais vous demandez { $asked }.

letter-changed = Vous avez choisi autre chose après avoir modifié la lettre.

letter-rewrite = Réécrire la lettre

letter-keep = Elle est bien comme elle est

letter-own = Reprendre ma propre lettre

## The panel beside the site's dispute form: what will be filled in, and what was. The name of a field stands first, what will be or
## was filled in behind it, and then a remark, in lower case where the language has it.

form-yours = Recourse n’appuie jamais sur « Suivant », « Envoyer » ou « Confirmer ». Vérifiez chaque champ ; c’est à vous d’appuyer en dernier.

form-field =
    { $role ->
        [received] Colis reçu ?
        [solution] Ce que vous voulez
        [reason] Raison
        [amount] Montant
       *[description] Description
    }

form-ready = Votre demande, prête à remplir le formulaire

form-filling = Remplissage en cours …

form-filled = Rempli. Maintenant, c’est à vous de vérifier et d’envoyer.

form-filled-part = Rempli en partie. Le reste est à vous.

form-undone = Remis comme avant

form-undone-part = Remis comme avant, autant que le formulaire le permet

form-fill = Remplir

form-fill-again = Remplir à nouveau

form-fill-replacing = Remplir, et remplacer ce qui s’y trouve

form-fill-maximum = Remplir avec le maximum, { $sums }

form-read-or-change = Lire ou modifier

form-undo = Annuler

form-copy-text = Copier le texte

form-copy = Copier

form-shorten-own = Utiliser une lettre courte au lieu de la mienne

form-shorten = Utiliser une lettre plus courte, avec les mêmes faits

form-letter-length =
    { $n ->
        [one] votre lettre, { $n } caractère
       *[other] votre lettre, { $n } caractères
    }

form-value-yes = oui

form-value-no = non

form-value-refund = remboursement seul

form-value-return = retour et remboursement

## The same: remarks about a field that will be filled in, or says already what it should. One line.

form-will-replace = remplace ce qui s’y trouve

form-will-open = avec les mots du formulaire pour cela, qui sont dans sa liste

form-already = c’est déjà ce qui est écrit

form-already-set = le formulaire l’a déjà réglé sur ce que vous demandez

form-filling-now = remplissage en cours …

form-waits = en attente

form-question-left = demandé par le formulaire ; c’est à vous de répondre

## The same: remarks about a field that is not filled in, and why. One line.

form-ambiguous = deux champs se ressemblent ; choisissez vous-même

form-no-field = aucun champ du formulaire n’a encore été trouvé pour cela ; regardez vous-même

form-not-found = l’endroit où le formulaire demande cela n’a pas été trouvé ; regardez vous-même

form-not-asked = ce formulaire ne le demande pas ici

form-elsewhere = il y a un tel champ hors de ce formulaire ; il vous est laissé

form-unclear = « oui » peut vouloir dire deux choses ici ; choisissez vous-même

form-other-unit = le formulaire ne compte pas en argent ici ; saisissez-le vous-même

form-other-form = ce formulaire sert à autre chose que votre demande

form-hidden = le champ est masqué

form-read-only = le formulaire ne permet pas de le modifier

form-disabled = désactivé ; il faut peut-être d’abord répondre à un autre champ

form-already-filled = il y a déjà quelque chose ici ; c’est laissé tel quel

form-unsupported = ce type de champ vous est laissé

form-no-option = aucune des options ne dit cela ; choisissez vous-même

form-other-currency = le formulaire compte dans une autre devise ; saisissez-le vous-même

form-not-known = inconnu ; saisissez-le vous-même

form-disagrees = votre lettre dit autre chose que ce que vous avez choisi

form-other-order = ce formulaire est pour un autre article

form-over-amount = non rempli : le formulaire permet au plus { $sums }

form-over-characters =
    { $n ->
        [one] non rempli : le formulaire permet au plus { $n } caractère
       *[other] non rempli : le formulaire permet au plus { $n } caractères
    }

form-over-bytes =
    { $n ->
        [one] non rempli : le formulaire permet au plus { $n } octet
       *[other] non rempli : le formulaire permet au plus { $n } octets
    }

form-over-words =
    { $n ->
        [one] non rempli : le formulaire permet au plus { $n } mot
       *[other] non rempli : le formulaire permet au plus { $n } mots
    }

form-later = non rempli : le formulaire a changé depuis ; appuyez sur « Remplir à nouveau »

## The same: remarks about a field after it was filled in, or put back. One line.

form-done = rempli et vérifié

form-changed = le champ a changé pendant le remplissage ; laissé tel quel

form-was-hidden = le champ était masqué au moment de le remplir

form-not-offered = la liste ne propose pas cela ; choisissez vous-même

form-gone = le champ a disparu pendant le remplissage

form-overwritten = la page ne l’a pas gardé ; regardez vous-même

form-failed = n’a pas pu être rempli

form-put-back = remis comme avant

form-undo-gone = le champ n’est plus sur cette page

form-undo-theirs = vous l’avez changé depuis ; laissé tel quel

form-undo-unfit = le formulaire demande maintenant autre chose ici et ne peut plus vider ce champ ; corrigez-le

form-undo-left = le formulaire ne peut plus vider ce champ ; cela ne compte qu’une fois que vous envoyez

## The same: pictures and videos, which the shopper adds.

form-pictures = Photos et vidéos

form-proof = à ajouter : { $proof }

form-proof-ready = à ajouter : { $proof } (vous l’avez sous la main)

form-pictures-yours = vous les ajoutez : Recourse n’envoie aucun fichier

form-pictures-limits = vous les ajoutez : Recourse n’envoie aucun fichier. Le formulaire dit : { $limits }

form-pictures-here = Photos et vidéos : vous les ajoutez ici

## Panels about a claim, on the site's pages and on ours.

claim-press-arrived = Maintenant, appuyez ici : cela ouvre le formulaire de litige. Répondez « Oui » à « reçu ? ». Recourse y remplit le formulaire.

claim-press-not-arrived = Maintenant, appuyez ici : cela ouvre le formulaire de litige. Répondez « Non » à « reçu ? ». Recourse y remplit le formulaire.

claim-unfinished = Votre demande n’est pas finie

claim-no-reason = Vous n’avez pas encore choisi ce qui ne va pas.

claim-bad-amount = Le montant que vous avez tapé ne peut pas être demandé.

claim-go-on = La continuer

claim-which-form = Votre demande est-elle pour ce formulaire ?

claim-unsure = Une demande attend, et cette page ne dit pas pour quel article elle est. Est-ce celui-ci ?

claim-this-one = Oui, celui-ci

claim-discarded = Votre demande est abandonnée

claim-gone-soon = Elle disparaît pour de bon dans une heure, ou dès que vous en commencez une autre.

claim-restore = La récupérer

claim-none = Aucune demande n’attend. Commencez-en une depuis une commande, sur sa page ou dans la fenêtre de Recourse.

claim-order-unknown-title = Cette commande n’est pas connue

claim-order-unknown = Ouvrez une fois sa propre page, puis commencez-y la demande.

claim-field-short-title = Le champ est trop court

claim-field-short = Même la lettre la plus courte avec ces faits est plus longue que ce que ce champ permet. Écrivez-en une vous-même.

claim-no-words-title = Recourse ne peut pas lire ce formulaire

claim-no-words = Son fichier de mots manque ou ne peut pas être lu. Réinstallez Recourse ; rien de ce qui a été lu n’est perdu.

## Other panels on the site's pages: a heading, and what it is about. Short.

panel-close = Fermer

panel-copy-report = Copier un rapport sans données personnelles

talking-title = Discuter n’arrête pas le délai

talking-unnamed = Cette page n’indique aucune commande. Les derniers jours sûrs de vos commandes ouvertes :

talking-more = Il y en a d’autres.

page-unreadable-title = Recourse ne peut pas lire cette page

page-unreadable = Aucune commande n’a pu être lue ici ({ $page }). Le site a peut-être changé, ou il n’y a pas de commandes ici. Les dates affichées ailleurs viennent de visites précédentes.

page-unsupported-title = Recourse ne peut pas lire aliexpress.ru

page-unsupported = Cette partie d’AliExpress est une autre application, que Recourse ne lit pas. Vérifiez vos dates limites sur le site lui-même ; les commandes d’aliexpress.com sont lues comme toujours.

page-crowded-title = Trop de commandes à la fois

page-crowded = Cette page affiche plus de commandes encore inconnues ici que n’en a aucune liste. Celles en trop n’ont pas été gardées.

not-allowed-title = Pas fait

not-allowed = Cette page n’a pas le droit de demander cela, ou n’affiche plus cette commande. Rechargez-la.

newer-title = Une version plus ancienne de Recourse est installée

newer = Ce qui est enregistré a été écrit par une version plus récente de Recourse. Cette version plus ancienne n’y touche pas et n’en affiche rien : mettez Recourse à jour.

## The browser did not store something. A heading, what became of it, why, and what to do: a sentence each. All of these are critical.

unstored-title = Recourse n’a pas pu enregistrer

unstored-import = Le fichier n’a pas été repris, et rien n’a été changé.

unstored-forget = Ce que vous vouliez faire oublier a disparu, mais cela n’a pas pu être noté. Une nouvelle tentative est faite.

unstored-read = Ce qui vient d’être lu n’a pas pu être enregistré. C’est gardé jusqu’à la fermeture du navigateur, et rien de ce qui a été lu avant n’est perdu.

unstored-full-by = L’espace de stockage du navigateur pour les extensions est plein : il faut { $needs } Mo, et il reste de la place pour { $room } Mo ({ $why }).

unstored-full = L’espace de stockage du navigateur pour les extensions est plein ({ $why }).

unstored-why = Le navigateur a répondu : « { $why } ».

unstored-full-next = Faites oublier, dans les options, les commandes dont vous n’avez plus besoin, puis rechargez cette page.

unstored-next = Rechargez cette page pour réessayer.

## What the shopper says of an order was not taken in. It stands beside what was pressed.

state-order-unknown = Cette commande n’est pas connue. Ouvrez une fois sa propre page, puis dites-le là.

state-item-unknown = Cet article n’est pas connu. Ouvrez une fois la page de la commande elle-même, puis dites-le là.

state-no-date = Ce n’est pas la date de remboursement d’une commande ouverte. Rien n’a été changé.

state-elsewhere = Vous l’avez dit dans un autre de vos navigateurs : retirez-le là-bas.

## The options: what a corrected file of the site would change, before it is used. One sentence after another.

preview-known = Commandes connues ici : { $n }.

preview-over = En cours maintenant, mais closes d’après ce fichier : { $n } ({ $numbers }).

preview-other = Avec un autre état : { $n } ({ $numbers }).

preview-undated = Sans leur date : { $n } ({ $numbers }).

import-silent = En cours maintenant, et sans rappels d’après ce fichier : { $n } ({ $numbers }).

preview-none = Avec ses mots et ses codes, aucune ne serait lue autrement.

preview-rest = Ce qu’il lit à d’autres endroits d’une page se voit quand cette page est ouverte.

## Beside what was pressed on a page of ours.

ask-silent = Recourse ne répond pas. Réessayez, ou fermez ceci et rouvrez-le.

ask-copied = Copié

ask-copy-refused = Le navigateur a refusé de copier

ask-undone = Cela n’a pas pu être fait. Ouvrez une fois la page de la commande elle-même, puis réessayez là.

sheet-nothing = Rien n’est enregistré sur cette commande.

## Pages of ours: what stands on them before anything is known.

reading = Lecture en cours …

show-more = Afficher plus

options = Options

popup-about = Jusqu’à quand vous pouvez ouvrir un litige

popup-in-tab = Ouvrir dans un onglet

search = Rechercher

search-orders = Rechercher dans vos commandes

popup-zone = Les dates sont comptées à l’heure du Pacifique (États-Unis) et affichées pour l’endroit où vous êtes.

file-saved = { $name } est dans vos téléchargements.

claim-title = Recourse : votre demande

claim-about = Votre demande. Le site ne peut pas voir ce que vous tapez ici avant que vous ne remplissiez son formulaire.

claim-foot = Rien n’est envoyé d’ici. Vous envoyez vous-même le formulaire sur le site.

sheet-title = Fiche de preuves

sheet-print = Imprimer

## The options. A label stands in front of its field or behind its tick.

options-title = Recourse : options

options-language = Langue

options-language-of = Recourse parle

options-language-browser = la langue du navigateur

options-language-why = Aucun locuteur natif n’a encore relu les textes dans les langues autres que l’anglais. Si une phrase n’est pas claire, passez à l’anglais.

options-reminders = Rappels

options-notify = Afficher des notifications

options-notify-why = Le navigateur demande si Recourse peut les afficher. Elles disent quand le délai pour un litige va bientôt finir, sur cet ordinateur seulement. Sans elles, la barre d’outils, la fenêtre de Recourse et un bandeau sur vos pages de commande disent la même chose.

options-ladder = Combien de temps avant le dernier jour, en jours (d) et en heures (h)

options-opened = Quand un litige peut être ouvert

options-delivered = Quand un colis a été livré : vérifiez ce qui est arrivé

options-moved = Quand un dernier jour est maintenant plus tôt ou plus tard

options-quiet-why = Un rappel qui tombe dans les heures calmes vient après, ou avant s’il ne devait rester que peu de temps.

options-quiet = Heures calmes

options-quiet-from = de

options-quiet-to = à

options-quiet-range = Pour avoir des heures calmes, remplissez les deux champs ; pour ne pas en avoir, videz les deux.

options-toolbar = Barre d’outils et mémoire

options-badge-days = Combien de jours avant un dernier jour la barre d’outils l’affiche

options-skip-finished = Les commandes terminées sans date ne m’intéressent pas : ne pas les compter

options-keep-months = Après combien de mois est oubliée une commande close que vous n’avez pas ouverte

options-sync = Vos autres navigateurs

options-sync-why = Si vous utilisez ce navigateur sur plusieurs ordinateurs avec un compte pour sa propre synchronisation, celle-ci peut transmettre vos dates limites ouvertes de l’un à l’autre. Elles quittent alors ce navigateur : elles passent par le compte chez le fabricant du navigateur (Google, Mozilla, Microsoft …), et ce sont ses règles de lecture et de conservation qui s’appliquent. Recourse n’a pas de serveur et n’envoie rien lui-même.

options-sync-on = Transmettre les dates limites ouvertes à mes autres navigateurs

options-sync-what = Ce qui est transmis pour chaque commande ouverte : son numéro, ceux de ses articles et combien il y en a, ses dates avec la page où chacune a été lue, où en sont la commande et un litige, le pays où elle va, l’hôte du site et des codes de ses services, ce que vous en avez dit, et ce que vous avez fait de ses rappels. Ni titre, ni prix, ni vendeur, ni adresse, ni demande. Cochez cette case dans chacun des navigateurs. Si vous la décochez, ce que ce navigateur a transmis est supprimé ; ce qui est venu des autres reste ici jusqu’à ce que vous le fassiez oublier.

options-sync-titles = Et les titres de ce que j’ai acheté

options-files = Calendrier et fichiers

options-calendar = Toutes les dates limites ouvertes en calendrier (.ics)

options-table = Commandes et dates pour un tableur (.csv)

options-ledger = Tout ce que Recourse sait (.json)

options-import = Reprendre un fichier .json

options-forget = Oublier

options-order = Numéro de commande

options-forget-one = Oublier cette commande

options-since = Ou tout ce qui a été lu pour la première fois depuis

options-forget-since = Oublier ce qui a été lu depuis

options-forget-all = Tout oublier

options-forget-all-again = Appuyez encore une fois : tout est effacé et ne revient pas

options-site = Ce que Recourse sait du site

options-site-why = L’endroit où se trouvent les dates sur les pages d’AliExpress est décrit dans un seul fichier. Quand le site change, un fichier corrigé peut être importé avant la sortie d’une nouvelle version. N’importez que le fichier d’une personne à qui vous faites confiance : il décide quels mots de vos pages de commande sont pris pour des dates. Il ne peut mener à aucun autre hôte, et rien de ce qu’il dit ne fait appuyer Recourse sur un bouton sur lequel il n’a pas le droit d’appuyer.

options-site-import = Importer un site.json corrigé

## The options: what became of a press. They stand beside what was pressed.

choice-kept = Enregistré.

choice-not-allowed = Le navigateur ne le permet pas, donc rien n’a été changé.

choice-refused = { $why } Rien n’a été changé.

choice-no-span = { $text } ne peut pas être lu. Écrivez des nombres de jours et d’heures, comme « 14 d, 7 d, 6 h ».

choice-no-json = Ce fichier n’est pas du JSON. Rien n’a été changé.

choice-no-order = Un numéro de commande ne contient que des chiffres, comme sur la page de la commande.

choice-no-since = Choisissez d’abord un jour et une heure.

choice-failed = Cela n’a pas pu être fait : { $why }

forgotten-order = On ne sait plus rien de la commande { $number }.

forgotten-all = Tout est oublié.

site-file-offered = { $name } n’est pas encore utilisé. { $what }

site-file-use = Utiliser ce fichier

site-file-used = { $name } est maintenant utilisé. Rechargez les pages de commande qui sont ouvertes.

site-file-refused = { $name } a été refusé, et ce qui était utilisé avant l’est toujours : { $why }

## The icon in the toolbar. It has room for four characters, so no more than one letter behind a number.

icon-days = { $days }j

icon-days-unsure = { $days }j?

icon-hours = { $hours }h

icon-hours-unsure = { $hours }h?

icon-last-hour = <1h

icon-last-hour-unsure = <1h?

icon-unknown = ?{ $n }

icon-unknown-most = ?{ $n }+

## A reminder: the title of a notification, the line in bold in a banner on the site's pages and in the popup. At most eight words,
## with the time left. All are critical: nobody may give up, or wait, because of a wrong word.

reminder-open = Ouvrez un litige à temps : { $left }

reminder-moved = Un dernier jour a changé : { $left }

reminder-delivered = Livré. Vérifiez la marchandise : { $left }

reminder-opened = Litige possible maintenant : { $left }

reminder-part-refunded = Remboursée en partie, regardez : { $left }

reminder-dispute = Regardez votre litige

reminder-look = Regardez cette commande

reminder-passed = Litige : le dernier jour sûr est passé

## What a reminder says below its title: one or two sentences. Critical.

reminder-until = Jusqu’au { $day }, vous pouvez ouvrir un litige sans risque.

reminder-passed-why = Le dernier jour sûr est passé avant que Recourse puisse vous le dire. Un litige est peut-être encore possible : essayez maintenant. Sinon, votre banque ou PayPal peuvent peut-être encore vous aider.

reminder-look-by = Au plus tard le { $day }, ouvrez la page de la commande et regardez.

reminder-look-why = Le dernier jour pour un litige n’est pas connu. Ouvrez une fois la page de la commande, et Recourse l’y lira.

reminder-late = Ce rappel est en retard, car le navigateur était fermé.

reminder-moved-from = La date de remboursement qu’affiche AliExpress est passée du { $from } au { $to } sur le site.

reminder-unread = Ouvrez la page de la commande, et regardez ce qu’il y a à faire.

## Several reminders in one notification: its title, and one line for each order.

reminders-due =
    { $n ->
        [one] { $n } rappel.
       *[other] { $n } rappels.
    }

reminders-late =
    { $n ->
        [one] { $n } rappel était prévu pendant que le navigateur était fermé
       *[other] { $n } rappels étaient prévus pendant que le navigateur était fermé
    }

reminders-line = { $title } : jusqu’au { $day }

reminders-line-passed = { $title } : peut-être trop tard, essayez maintenant

reminders-more =
    { $n ->
        [one] et encore { $n }
       *[other] et encore { $n }
    }

## The banner on the site's pages: reminders of other orders than the one that is shown.

reminders-elsewhere =
    { $n ->
        [one] { $n } commande est à regarder.
       *[other] { $n } commandes sont à regarder.
    }

reminders-elsewhere-by = Au plus tard le { $day }, allez regarder.

## Buttons of a reminder.

remind-prepare-claim = Préparer la demande

remind-me-tomorrow = Me rappeler demain

remind-tomorrow = Demain

remind-in-three-days = Dans trois jours

## Why a reminder was not put off. A notice.

remind-stays = Le rappel reste

remind-too-late = C’est trop tard : il n’y a de temps que jusqu’au { $day } ; choisissez un moment au moins une heure avant la fin de ce délai.

remind-over = Il est trop tard pour un rappel plus tard : la dernière heure sûre est proche ou passée.

## The options: why a choice was not taken. What follows says that nothing was changed.

choice-badge-days = La barre d’outils peut afficher de 1 à 60 jours.

choice-most-reminders = Il peut y avoir au plus douze rappels avant un dernier jour.

choice-reminder-span = Un rappel peut venir de 1 heure à 60 jours avant un dernier jour.

choice-reminders-sorted = Chaque rappel ne peut figurer qu’une fois, le plus tôt en premier.

choice-quiet-ends = Les heures calmes ont besoin d’un début et d’une fin.

choice-quiet-same = Les heures calmes doivent finir à une autre heure que celle où elles commencent.

choice-quiet-long = Les heures calmes peuvent durer douze heures au plus.

choice-quiet-times = Les heures calmes commencent et finissent à une heure de la journée.

choice-keep-months = Les commandes closes peuvent être gardées de 3 mois à 10 ans.

choice-unread = Ce choix ne peut pas être lu ({ $why }).

## The exchange with the shopper's other browsers: beside its choice in the options, and as a notice in the popup.

sync-not-taken = Le navigateur n’a pas accepté les dates pour vos autres navigateurs ({ $why }). Rien n’est perdu ici, et une nouvelle tentative sera faite.

sync-not-removed = Le navigateur n’a pas supprimé ce qui a été transmis à vos autres navigateurs ({ $why }). Rien n’est perdu ici, et une nouvelle tentative sera faite.

sync-no-room =
    { $n ->
        [one] { $n } commande, la moins urgente, n’a pas trouvé de place dans l’espace de synchronisation du navigateur. Vos autres navigateurs n’en savent rien.
       *[other] { $n } commandes, les moins urgentes, n’ont pas trouvé de place dans l’espace de synchronisation du navigateur. Vos autres navigateurs n’en savent rien.
    }

sync-unread =
    { $n ->
        [one] { $n } entrée d’un autre de vos navigateurs ne peut pas être lue. Elle est laissée de côté, et cela ne change rien ici.
       *[other] { $n } entrées de vos autres navigateurs ne peuvent pas être lues. Elles sont laissées de côté, et cela ne change rien ici.
    }

sync-newer = Un autre de vos navigateurs a une version plus récente de Recourse, que celle-ci ne comprend pas. Mettez Recourse à jour ici.

sync-last = Dernier échange : { $time }.

## A calendar file, which the shopper opens with a calendar of theirs.

calendar-name = Derniers jours pour les litiges

calendar-open = Ouvrir un litige avant la fin de cette entrée : { $title }

calendar-part-refunded = Remboursée en partie, regarder la commande avant la fin de cette entrée : { $title }

calendar-over = Clos : rien à faire

## A table for a spreadsheet: the heads of its columns, one to four words each. Numbers, days and addresses below them are the same in every language.

table-order = Numéro de commande

table-store = Boutique

table-title = Article

table-quantity = Quantité

table-currency = Devise

table-price = Prix

table-placed = Commandé le

table-refund-date = Date de remboursement

table-state-head = État

table-safe-until = Sûr jusqu’à

table-closed-after = Probablement trop tard après

table-mark = Origine de la date

table-why = Pourquoi

table-link = Lien

table-state =
    { $state ->
        [not-shipped] pas expédié
        [too-early] trop tôt
        [open] ouvert
        [last-hours] dernières heures
        [doubtful] peut-être trop tard
        [closed] probablement trop tard
        [in-dispute] litige en cours
        [refunded] remboursé
        [refunded-in-part] remboursé en partie
        [cancelled] annulé
       *[unknown] inconnu
    }

## Files that are brought back, and what is forgotten: what became of it, in the options.

imported = Fichier repris

imported-orders =
    { $n ->
        [one] { $n } commande a été reprise.
       *[other] { $n } commandes ont été reprises.
    }

import-strange = Ce fichier n’a pas été fait par Recourse. Rien n’a été changé.

import-newer = Ce fichier a été fait par une version plus récente de Recourse. Rien n’a été changé. Mettez Recourse à jour, puis reprenez le fichier.

import-unversioned = Ce fichier ne dit pas quelle version de Recourse l’a fait. Rien n’a été changé.

import-damaged = Ce fichier est endommagé ({ $why }). Rien n’a été changé.

forgotten-since =
    { $n ->
        [one] { $n } commande est oubliée.
       *[other] { $n } commandes sont oubliées.
    }

forget-failed = Tout n’a pas pu être oublié ({ $why }). Réessayez.

forget-not-shared = Tout est oublié ici, mais pas ce qui a été transmis à vos autres navigateurs ({ $why }).

## What went wrong between a page and Recourse: behind “This could not be done:”, or in a notice beside a page.

asked-too-much = Cette page demande trop de choses à la fois.

told-too-much = Cette page contient plus que n’importe quelle page d’AliExpress, donc rien n’en a été lu.

## Which site file is used: it says where on AliExpress's pages the dates stand. In the options, and as a notice in the popup.

site-file-built-in = Utilisé : le fichier fourni avec Recourse ({ $version }).

site-file-corrected = Les pages sont lues avec le fichier du site que vous avez importé ({ $version }).

site-file-outdated = Le fichier du site que vous avez importé ({ $version }) n’est plus utilisé : cette version de Recourse en a un plus récent.

site-file-bad = Le fichier du site que vous avez importé n’est pas utilisé, mais celui fourni avec Recourse l’est : { $why }.

site-file-remove = Retirer le fichier importé

## The evidence sheet, a page to print: labels in front of values, and headings. One to three words each.

sheet-order = Commande

sheet-store = Boutique

sheet-item = Article

sheet-line = Numéro de l’article dans la commande

sheet-quantity = Quantité

sheet-price = Prix

sheet-total = Total de la commande

sheet-status = État

sheet-dispute = Litige

term =
    { $kind ->
        [after-receipt] Retour ou remboursement après réception
        [after-placed] Litige après la commande
        [free-return] Retour gratuit après la livraison
       *[return-shipment] Pour expédier le retour
    }

stage =
    { $stage ->
        [seller] en attente du vendeur
        [shopper] en attente de votre réponse
        [platform] en attente d’AliExpress
        [return] marchandise à renvoyer
        [refunded] remboursé
        [refunded-in-part] remboursé en partie
        [ended] terminé
        [unread] pas compris
       *[unknown] ouvert
    }

sheet-number = { $n }

sheet-days =
    { $n ->
        [one] { $n } jour
       *[other] { $n } jours
    }

sheet-day = { $day }

sheet-moved-day = { $from }, puis { $to }

sheet-place = { $page }, { $at }

sheet-place-words = { $page }, { $at } : « { $words } »

sheet-read = Ce qui a été lu

sheet-moved = Dates déplacées

sheet-way = Trajet du colis

sheet-said = Ce que l’acheteur a dit

statement =
    { $statement ->
        [received] C’est arrivé
        [not-received] Ce n’est pas arrivé
       *[deadline] Date de remboursement
    }

sheet-foot = Enregistré par Recourse à partir des pages d’AliExpress telles qu’elles étaient affichées. Créée le { $day }, heures de { $zone }.

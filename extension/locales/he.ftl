# What Recourse says, in Hebrew. No native speaker has reviewed it yet; en.ftl says where each message stands.

between-sentences = { " " }

sum = { $amount } { $currency }

## What the toolbar says while the pointer rests on it. One sentence after another; what comes first is most urgent.

toolbar-days-left =
    { $days ->
        [one] נותר יום אחד לפתיחת המחלוקת הדחופה ביותר.
        [two] נותרו יומיים לפתיחת המחלוקת הדחופה ביותר.
       *[other] נותרו { $days } ימים לפתיחת המחלוקת הדחופה ביותר.
    }

toolbar-hours-left =
    { $hours ->
        [one] נותרה שעה אחת לפתיחת המחלוקת הדחופה ביותר.
        [two] נותרו שעתיים לפתיחת המחלוקת הדחופה ביותר.
       *[other] נותרו { $hours } שעות לפתיחת המחלוקת הדחופה ביותר.
    }

toolbar-last-hour = נותרה פחות משעה לפתיחת המחלוקת הדחופה ביותר.

toolbar-near =
    { $n ->
        [one] מועד אחרון אחד מתקרב.
        [two] שני מועדים אחרונים מתקרבים.
       *[other] { $n } מועדים אחרונים מתקרבים.
    }

toolbar-at-risk = בסיכון: { $sums }.

toolbar-doubtful =
    { $n ->
        [one] ייתכן שהזמן לפתיחת מחלוקת כבר עבר. נסו עכשיו.
        [two] בשני פריטים ייתכן שהזמן לפתיחת מחלוקת כבר עבר. נסו עכשיו.
       *[other] ב-{ $n } פריטים ייתכן שהזמן לפתיחת מחלוקת כבר עבר. נסו עכשיו.
    }

toolbar-awaited =
    { $n ->
        [one] מחלוקת אחת ממתינה לתשובה שלכם. פתחו את הדף שלה והשיבו.
        [two] שתי מחלוקות ממתינות לתשובה שלכם. פתחו את הדפים שלהן והשיבו.
       *[other] { $n } מחלוקות ממתינות לתשובה שלכם. פתחו את הדפים שלהן והשיבו.
    }

toolbar-unreadable = לא ניתן היה לקרוא דף הזמנה. לפרטים פתחו את Recourse.

toolbar-degraded = דף הזמנה נקרא רק בחלקו. לפרטים פתחו את Recourse.

toolbar-lost = משהו שנשמר אבד. פתחו את Recourse כדי לראות מה.

toolbar-no-order = ל-Recourse עדיין לא מוכרת אף הזמנה. פתחו את רשימת ההזמנות שלכם ב-AliExpress.

toolbar-no-orders-there = ב-AliExpress לא הופיעו הזמנות של החשבון הזה.

toolbar-disputed =
    { $n ->
        [one] הזמנה אחת במחלוקת.
        [two] שתי הזמנות במחלוקת.
       *[other] { $n } הזמנות במחלוקת.
    }

toolbar-clear =
    { $days ->
        [one] אין מועד אחרון למחלוקת ביום הקרוב.
        [two] אין מועד אחרון למחלוקת ביומיים הקרובים.
       *[other] אין מועד אחרון למחלוקת ב-{ $days } הימים הקרובים.
    }

toolbar-left-out-none = הזמנות שהסתיימו ואין להן תאריך עתידי לא נכללות, כפי שבחרתם.

toolbar-left-out =
    { $n ->
        [one] הזמנה אחת שהסתיימה ואין לה תאריך עתידי לא נכללת, כפי שבחרתם.
        [two] שתי הזמנות שהסתיימו ואין להן תאריך עתידי לא נכללות, כפי שבחרתם.
       *[other] { $n } הזמנות שהסתיימו ואין להן תאריך עתידי לא נכללות, כפי שבחרתם.
    }

## How much is known: in the toolbar and at the top of the popup.

orders-undated =
    { $n ->
        [one] להזמנה אחת עדיין אין תאריך. פתחו את הדף שלה פעם אחת, או תנו ל-Recourse למצוא אותו.
        [two] לשתי הזמנות עדיין אין תאריך. פתחו את הדפים שלהן פעם אחת, או תנו ל-Recourse למצוא אותו.
       *[other] ל-{ $n } הזמנות עדיין אין תאריך. פתחו את הדפים שלהן פעם אחת, או תנו ל-Recourse למצוא אותו.
    }

orders-unseen =
    { $n ->
        [one] היום האחרון של הזמנה אחת עבר, וייתכן שעדיין אפשר לפתוח בה מחלוקת. פתחו את הדף שלה פעם אחת כדי לראות, או תנו ל-Recourse לבדוק.
        [two] היום האחרון של שתי הזמנות עבר, וייתכן שעדיין אפשר לפתוח בהן מחלוקת. פתחו את הדפים שלהן פעם אחת כדי לראות, או תנו ל-Recourse לבדוק.
       *[other] היום האחרון של { $n } הזמנות עבר, וייתכן שעדיין אפשר לפתוח בהן מחלוקת. פתחו את הדפים שלהן פעם אחת כדי לראות, או תנו ל-Recourse לבדוק.
    }

orders-unshipped =
    { $n ->
        [one] הזמנה אחת עדיין לא נשלחה, ולכן אין לה תאריך.
        [two] שתי הזמנות עדיין לא נשלחו, ולכן אין להן תאריך.
       *[other] { $n } הזמנות עדיין לא נשלחו, ולכן אין להן תאריך.
    }

orders-read =
    { $n ->
        [one] נקראה הזמנה אחת.
        [two] נקראו שתי הזמנות.
       *[other] נקראו { $n } הזמנות.
    }

orders-older = הזמנות ישנות יותר ייקראו אחרי שהכפתור ”הצגת הזמנות” ברשימה של האתר יציג אותן.

orders-aged =
    { $n ->
        [one] הזמן של הזמנה אחת נחשב כזמן שעבר רק בגלל הגיל שלה: איש לא ראה שהוא באמת עבר.
        [two] הזמן של שתי הזמנות נחשב כזמן שעבר רק בגלל הגיל שלהן: איש לא ראה שהוא באמת עבר.
       *[other] הזמן של { $n } הזמנות נחשב כזמן שעבר רק בגלל הגיל שלהן: איש לא ראה שהוא באמת עבר.
    }

## The popup.

popup-no-orders-there = ב-{ $day } לא הופיעו ב-AliExpress הזמנות של החשבון הזה. כשיהיו הזמנות, פתחו את רשימת ההזמנות שלכם, והן יופיעו כאן.

popup-no-order = עדיין לא מוכרת אף הזמנה. פתחו את רשימת ההזמנות שלכם ב-AliExpress: היא נקראת בזמן שאתם צופים בה.

## Names of what the site has: they stand in brackets, after a colon or between quotation marks, and never begin a sentence.

page =
    { $page ->
        [order-list] רשימת ההזמנות
        [classic-order-list] רשימת ההזמנות
        [order-detail] דף ההזמנה
        [classic-order-detail] דף ההזמנה
        [tracking] דף המעקב
        [refund-list] רשימת ההחזרים
        [dispute-status] דף המחלוקת
        [dispute-form] טופס המחלוקת
       *[unknown] הדף
    }

page-elsewhere =
    { $page ->
        [order-list] רשימת ההזמנות בדפדפן האחר שלכם
        [classic-order-list] רשימת ההזמנות בדפדפן האחר שלכם
        [order-detail] דף ההזמנה בדפדפן האחר שלכם
        [classic-order-detail] דף ההזמנה בדפדפן האחר שלכם
        [tracking] דף המעקב בדפדפן האחר שלכם
        [refund-list] רשימת ההחזרים בדפדפן האחר שלכם
        [dispute-status] דף המחלוקת בדפדפן האחר שלכם
        [dispute-form] טופס המחלוקת בדפדפן האחר שלכם
       *[unknown] הדף בדפדפן האחר שלכם
    }

status =
    { $status ->
        [awaiting-payment] ממתין לתשלום
        [awaiting-shipment] טרם נשלח
        [awaiting-delivery] ממתין למשלוח
        [completed] הושלם
        [closed] סגור
        [cancelled] בוטל
        [in-dispute] במחלוקת
        [refunded] הוחזר הכסף
       *[unknown] לא ידוע
    }

money = { $sums }

order-number = הזמנה { $number }

order-untitled = הזמנה

more = עוד

open-order = פתיחת ההזמנה

## How long it is until the last safe day. It stands alone, behind the day. Three words.

left-days =
    { $days ->
        [one] נותר יום אחד
        [two] נותרו יומיים
       *[other] נותרו { $days } ימים
    }

left-hours =
    { $hours ->
        [one] נותרה שעה אחת
        [two] נותרו שעתיים
       *[other] נותרו { $hours } שעות
    }

left-last-hour = נותרה פחות משעה

## One line on a card of the site's list and in a row of the popup: short remarks, one behind another, each of which stands alone.
## All that stand on one card have fourteen words together.
## What is certain, what is not, and on which day something ends must survive every translation: all of these are critical.

chip-unread = ל-Recourse אין אפשרות לקרוא כאן את ההזמנה. פתחו אותה, או בדקו בעצמכם את התאריך.

chip-unprinted = ההזמנה עדיין לא נקראה ב-Recourse. גללו אליה לפני ההדפסה.

line-dispute-until = מחלוקת עד { $day }

line-until = עד { $day }

line-last-day = יום אחרון { $day }

line-unknown = היום האחרון לא ידוע

line-for =
    { $purpose ->
        [not-received] אם לא הגיע
        [not-as-described] אם פגום
       *[any-reason] אם לא רצוי
    }

line-mark =
    { $certainty ->
        [shown] AliExpress
        [worked-out] מחושב
       *[estimate] בערך
    }

line-opens = אפשר לפתוח מחלוקת מ-{ $day }

line-opens-between = אפשר לפתוח מחלוקת מיום כלשהו בין { $first } ל-{ $last }

line-not-open = מוקדם מדי למחלוקת

line-open = אפשר לפתוח מחלוקת עכשיו.

line-doubtful = ייתכן שמאוחר מדי, נסו עכשיו.

line-was-open = היה אפשר לפתוח מחלוקת עד { $day }

line-closed = ככל הנראה מאוחר מדי אחרי { $day }

line-part-refunded = הוחזר חלק מהכסף

line-maybe-part-refunded = אולי הוחזר חלק מהכסף

line-rest-was-open = על השאר היה אפשר לפתוח מחלוקת עד { $day }

line-check-by = בדקו לא יאוחר מ-{ $day }

line-check-now = בדקו עכשיו

line-not-shipped = לא נשלח, עדיין אין תאריך

line-was-not-shipped = נכון ל-{ $day } עדיין לא נשלח, בדקו שוב

line-in-dispute = במחלוקת

line-your-turn = במחלוקת: תורכם

line-refunded = הוחזר הכסף

line-cancelled = בוטל

line-may-wait = ייתכן שמחלוקת ממתינה לכם

line-differs = הדפים לא תואמים

row-date-moved = התאריך השתנה

row-delivered = נמסר?

row-muted = בלי תזכורות

row-why-muted = אין תזכורות להזמנה הזאת, כי ביקשתם שלא יהיו. התאריך שלה עדיין נספר בסרגל הכלים.

awaited = מחלוקת על ההזמנה הזאת ממתינה לתשובה שלכם: פתחו את ההזמנה. נראה ב-{ $day }: { $page }.

differs-from-list = ב-{ $day } ההזמנה הופיעה ברשימת ההזמנות בתור ”{ $status }”. בדף שלה הופיע משהו אחר, ו-Recourse פועל לפיו: פתחו את ההזמנה כדי לראות מה המצב עכשיו.

differs-from-data = ההזמנה מופיעה בדף בתור ”{ $shown }”, ובנתונים שמאחורי הדף בתור ”{ $other }”. Recourse פועל לפי מה שמופיע בדף: זה הבטוח יותר מבין השניים.

## The two buttons that begin a claim, and the last day beside each where they differ.

claim-not-arrived = לא הגיע?

claim-something-wrong = משהו לא בסדר?

claim-try-now = נסו עכשיו

claim-doubtful = ייתכן שמאוחר מדי, נסו עכשיו: היה אפשר לפתוח מחלוקת עד { $day }

claim-closed = ככל הנראה מאוחר מדי אחרי { $day }

claim-unknown = היום האחרון לא ידוע

## What is unfolded under a row or an order, and what the shopper can say.

all-dates = כל התאריכים, ותיקונים

say-or-correct = לציין אם הגיע, או לתקן תאריך

say-not-arrived = עדיין לא הגיע

say-arrived = הגיע

say-take-back = ביטול מה שציינתי

say-other-date = באתר מופיע תאריך החזר אחר (”החזר כספי אם לא תהיה מסירה לפני …”):{ " " }

say-use-date = שימוש בתאריך הזה

calendar-file = קובץ יומן

remind-never = בלי תזכורות

remind-again = להזכיר לי שוב

## Why a date is what it is. Whole sentences, one behind another: which days were read, where and when, and what was added to them.
## They stand under the date in small print, unfolded; on an order's own page in view. What is certain must survive: all are critical.

milestone =
    { $event ->
        [placed] תאריך ההזמנה
        [paid] תאריך התשלום
        [shipped] תאריך המשלוח
        [delivered] תאריך המסירה
        [completed] תאריך ההשלמה
        [estimated-delivery] מסירה צפויה
        [delivery-deadline] תאריך ההחזר
        [delay-coupon] תאריך הקופון
        [seller-asked] ביקשתם עזרה מהמוכר
        [dispute-opened] נפתחה מחלוקת
        [seller-answered] המוכר השיב
        [return-approved] הוסכם על החזרה
        [ruled] החלטה של AliExpress
        [refunded] הוחזר הכסף
       *[dispute-state] היום שליד המחלוקת
    }

why-shipped = נשלח ב-{ $day }.

why-shipped-unknown = יום המשלוח לא ידוע.

why-no-date = תאריך ההחזר עדיין לא ידוע, ולכן גם היום האחרון לפתיחת מחלוקת לא ידוע.

why-days = { $event }: { $readings }.

why-reading = { $day } ({ $sources })

why-source-page = { $page }, נקרא ב-{ $day }

why-source-said = ציינתם זאת ב-{ $day }

why-source-set = קבעתם זאת ב-{ $day }

why-source-earliest = היום המוקדם ביותר שאפשרי, לפי מה שנקרא ב-{ $day }

why-source-latest = היום המאוחר ביותר שאפשרי, לפי מה שנקרא ב-{ $day }

why-plus-days =
    { $n ->
        [one] לזה נוסף יום אחד.
        [two] לזה נוספים יומיים.
       *[other] לזה נוספים { $n } ימים.
    }

why-plus-days-earliest =
    { $n ->
        [one] ליום המוקדם מביניהם נוסף יום אחד.
        [two] ליום המוקדם מביניהם נוספים יומיים.
       *[other] ליום המוקדם מביניהם נוספים { $n } ימים.
    }

why-plus-hours =
    { $n ->
        [one] לזה נוספת שעה אחת.
        [two] לזה נוספות שעתיים.
       *[other] לזה נוספות { $n } שעות.
    }

why-plus-hours-earliest =
    { $n ->
        [one] ליום המוקדם מביניהם נוספת שעה אחת.
        [two] ליום המוקדם מביניהם נוספות שעתיים.
       *[other] ליום המוקדם מביניהם נוספות { $n } שעות.
    }

why-plus-business-days =
    { $n ->
        [one] לזה נוסף יום עסקים אחד (שני עד שישי).
        [two] לזה נוספים שני ימי עסקים (שני עד שישי).
       *[other] לזה נוספים { $n } ימי עסקים (שני עד שישי).
    }

why-plus-business-days-earliest =
    { $n ->
        [one] ליום המוקדם מביניהם נוסף יום עסקים אחד (שני עד שישי).
        [two] ליום המוקדם מביניהם נוספים שני ימי עסקים (שני עד שישי).
       *[other] ליום המוקדם מביניהם נוספים { $n } ימי עסקים (שני עד שישי).
    }

why-shown-days =
    { $n ->
        [one] לזה נוסף יום אחד, כפי שכתוב ב-AliExpress עצמו ({ $page }, נקרא ב-{ $day }).
        [two] לזה נוספים יומיים, כפי שכתוב ב-AliExpress עצמו ({ $page }, נקרא ב-{ $day }).
       *[other] לזה נוספים { $n } ימים, כפי שכתוב ב-AliExpress עצמו ({ $page }, נקרא ב-{ $day }).
    }

why-shown-days-earliest =
    { $n ->
        [one] ליום המוקדם מביניהם נוסף יום אחד, כפי שכתוב ב-AliExpress עצמו ({ $page }, נקרא ב-{ $day }).
        [two] ליום המוקדם מביניהם נוספים יומיים, כפי שכתוב ב-AliExpress עצמו ({ $page }, נקרא ב-{ $day }).
       *[other] ליום המוקדם מביניהם נוספים { $n } ימים, כפי שכתוב ב-AliExpress עצמו ({ $page }, נקרא ב-{ $day }).
    }

why-shown-none = לזה לא נוסף דבר, כפי שכתוב ב-AliExpress עצמו ({ $page }, נקרא ב-{ $day }).

why-or = או שסופרים כך:

why-zone-pacific = הימים מתחילים ומסתיימים לפי שעון מערב ארה״ב.

why-zone-utc = הימים מתחילים ומסתיימים לפי הזמן האוניברסלי (UTC).

why-zone-own = הימים מתחילים ומסתיימים לפי השעון שלכם.

why-end-unknown =
    { $event ->
        [placed] יום ההזמנה לא ידוע, ולכן גם לא ידוע כמה זמן עוד אולי אפשר לפתוח מחלוקת.
        [paid] יום התשלום לא ידוע, ולכן גם לא ידוע כמה זמן עוד אולי אפשר לפתוח מחלוקת.
        [shipped] יום המשלוח לא ידוע, ולכן גם לא ידוע כמה זמן עוד אולי אפשר לפתוח מחלוקת.
        [delivered] יום המסירה לא ידוע, ולכן גם לא ידוע כמה זמן עוד אולי אפשר לפתוח מחלוקת.
        [completed] יום ההשלמה לא ידוע, ולכן גם לא ידוע כמה זמן עוד אולי אפשר לפתוח מחלוקת.
        [delivery-deadline] תאריך ההחזר לא ידוע, ולכן גם לא ידוע כמה זמן עוד אולי אפשר לפתוח מחלוקת.
       *[dispute-state] יום שדרוש לחישוב לא ידוע, ולכן גם לא ידוע כמה זמן עוד אולי אפשר לפתוח מחלוקת.
    }

## By which rule a date is counted: a sentence in front of the days that it is counted from, where there are several rules. Critical.

why-several = יש יותר מדרך אחת לספור. היום המוקדם ביותר קובע מתי מזהירים אתכם, והיום המאוחר ביותר קובע מתי הזמן עבר.

reading-delivery = ייתכן ש-AliExpress יאשר את הקבלה מעצמו אחרי המסירה.

reading-brazil = בברזיל מותר להתחרט על קנייה.

reading-free-return = אפשר להחזיר את הפריט בחינם.

reading-other = כלל מקובץ אחר אומר על עצמו: ”{ $words }”.

## One kind of trouble and its dates, in whole sentences: unfolded under “All dates”. Critical.

clock-purpose =
    { $purpose ->
        [not-received] אם זה לא הגיע:
        [not-as-described] אם זה פגום או לא תואם לתיאור:
       *[any-reason] אם אתם לא רוצים את זה:
    }

clock-opens = אפשר לפתוח מחלוקת מ-{ $day }.

clock-opens-between = אפשר לפתוח מחלוקת מ-{ $first }, ולכל המאוחר מ-{ $last }.

clock-opened = פתיחת מחלוקת אפשרית מאז { $day }.

clock-opened-between = פתיחת מחלוקת אפשרית מאז { $first }, או לכל המאוחר מאז { $last }.

clock-waits = כל עוד המעקב נראה תקין, ייתכן ש-AliExpress יגרום לכם לחכות עד { $day }.

clock-from-arrival = אפשר לפתוח מחלוקת מיום ההגעה.

clock-look = היום האחרון לא ידוע. בדקו את דף ההזמנה לא יאוחר מ-{ $day }.

clock-look-now = היום האחרון לא ידוע. בדקו את דף ההזמנה עכשיו.

clock-safe = היום הבטוח האחרון הוא { $day }.

clock-unknown = היום האחרון עדיין לא ידוע.

clock-closed = ככל הנראה מאוחר מדי אחרי { $day }.

clock-end-unknown = לא ידוע כמה זמן עוד אולי זה אפשרי.

clock-how =
    { $certainty ->
        [shown] התאריך הזה מוצג ב-AliExpress עצמו.
        [worked-out] התאריך הזה חושב על ידי Recourse.
       *[estimate] התאריך הזה הוא רק בערך.
    }

## Why the button that opens a dispute is not there. On an order's page and in a row. Critical: nobody may stop because of a wrong word.

no-button-not-shipped = אין כפתור מחלוקת: עדיין לא נשלח דבר. עד שיישלח, אפשר לבטל את ההזמנה במקום זאת.

no-button-in-dispute = אין כפתור מחלוקת: כבר יש מחלוקת על הפריט הזה. עקבו אחריה, וכתבו בה כל פגם שתמצאו.

no-button-too-late = אין כפתור מחלוקת: ככל הנראה מאוחר מדי. היום הבטוח האחרון היה { $day }, ולפי הספירה המאוחרת ביותר הזמן הסתיים ב-{ $last }. אם הכפתור בכל זאת נמצא, לחצו עליו היום.

no-button-too-early = עדיין אין כפתור מחלוקת: מוקדם מדי. הוא אמור להופיע ב-{ $day }.

no-button-too-early-between = עדיין אין כפתור מחלוקת: מוקדם מדי. הוא אמור להופיע ב-{ $first }, ולכל המאוחר ב-{ $last }.

no-button-finished = אין כפתור מחלוקת: ההזמנה הסתיימה. זה לבדו לא מבטל את הזכות שלכם לפתוח מחלוקת: להזמנה שהסתיימה יש זמן קצר יותר ופחות ודאי, והיום האחרון שלו לא ידוע. פתחו את הדף של ההזמנה כדי למצוא אותו.

no-button-finished-doubtful = אין כפתור מחלוקת: ההזמנה הסתיימה. להזמנה שהסתיימה יש זמן קצר יותר ופחות ודאי למחלוקת: היום הבטוח האחרון היה { $day }, ולכן ייתכן שכבר מאוחר מדי. שאלו את AliExpress בצ׳אט היום.

no-button-finished-open = אין כפתור מחלוקת: ההזמנה הסתיימה. זה לבדו לא מבטל את הזכות שלכם לפתוח מחלוקת: להזמנה שהסתיימה יש זמן קצר יותר ופחות ודאי, ולפי מה שידוע היום הבטוח האחרון הוא { $day }. חפשו בתחתית הדף של ההזמנה, או שאלו את AliExpress בצ׳אט.

no-button-doubtful = אין כפתור מחלוקת: ייתכן שכבר מאוחר מדי. היום הבטוח האחרון היה { $day }. לפי ספירה אחרת הזמן נמשך עד { $last }. שאלו את AliExpress בצ׳אט היום.

no-button-doubtful-open-ended = אין כפתור מחלוקת: ייתכן שכבר מאוחר מדי. היום הבטוח האחרון היה { $day }. לא ידוע כמה זמן עוד אולי זה אפשרי. שאלו את AliExpress בצ׳אט היום.

no-button-in-transit = אין כפתור מחלוקת: החבילה עדיין בדרך. כל עוד המעקב נראה תקין, ייתכן ש-AliExpress לא יציג את הכפתור עד { $wait }. בדקו אז שוב. היום הבטוח האחרון הוא { $day }.

no-button-moved = לא נמצא כפתור מחלוקת ליד הפריט הזה, אף שמחלוקת אמורה להיות אפשרית עד { $day }. חפשו בתחתית הדף של ההזמנה, שם לכל פריט יש ”החזרות/החזרים” (Returns/refunds) משלו, וטענו את הדף מחדש פעם אחת. אם הכפתור לא מופיע, שאלו את AliExpress בצ׳אט לפני היום הזה.

no-button-moved-undated = לא נמצא כפתור מחלוקת ליד הפריט הזה, והיום האחרון שלו לא ידוע. חפשו בתחתית הדף של ההזמנה, שם לכל פריט יש ”החזרות/החזרים” (Returns/refunds) משלו, וטענו את הדף מחדש פעם אחת. אם הכפתור לא מופיע, שאלו את AliExpress בצ׳אט היום.

no-button-unknown = אין כפתור מחלוקת, ומה שידוע על ההזמנה הזאת לא מספיק כדי לומר למה.

## What pressing “Confirm received” would end. Critical: it cannot be taken back.

confirm-meaning = אישור הקבלה אומר שהכול הגיע ותקין, ומעביר את הכסף למוכר. אי אפשר לבטל אותו.

confirm-shortens = אם לא תאשרו קבלה, אפשר לפתוח מחלוקת בבטחה עד סוף ה-{ $day }. אם תאשרו היום, ייתכן שהזמן לכך יסתיים אחרי { $after }.

confirm-begins = אם תאשרו קבלה היום, ייתכן שהזמן לפתיחת מחלוקת יסתיים אחרי { $after }.

confirm-unclear = ייתכן שאישור הקבלה יבטל את הזכות שלכם לפתוח מחלוקת. הזמן שנשאר אחריו קצר יותר ופחות ודאי.

confirm-no-scan = אף חברת שילוח לא אומרת שהחבילה הזאת נמסרה. אשרו רק את מה שאתם מחזיקים בידיים.

guard-any = אישור הקבלה מעביר את הכסף למוכר, ואי אפשר לבטל אותו. ייתכן שהוא יבטל את הזכות שלכם לפתוח מחלוקת: אשרו רק את מה שאתם מחזיקים בידיים.

guard-begins = אי אפשר לבטל את אישור הקבלה. אם תאשרו היום, אפשר לפתוח מחלוקת בבטחה רק עד סוף ה-{ $after } ({ $mark }). אם לא תאשרו, לא ידוע יום אחרון.

guard-in-dispute = יש מחלוקת פתוחה. אישור הקבלה אומר שהכול הגיע ותקין, אי אפשר לבטל אותו, וייתכן שהוא יסיים את המחלוקת.

guard-shortens = אי אפשר לבטל את אישור הקבלה. אם לא תאשרו, אפשר לפתוח מחלוקת בבטחה עד סוף ה-{ $day } ({ $mark }). אם תאשרו היום, זה בטוח רק עד סוף ה-{ $after } ({ $after_mark }).

guard-unclear = אי אפשר לבטל את אישור הקבלה, והוא הופך את הזמן למחלוקת לפחות ודאי. אם לא תאשרו, אפשר לפתוח מחלוקת בבטחה עד סוף ה-{ $day } ({ $mark }).

guard-unknown = אי אפשר לבטל את אישור הקבלה. ייתכן שהוא יבטל את הזכות שלכם לפתוח מחלוקת.

## Other buttons of the site that cannot be taken back: accepting an offer in a dispute, and cancelling a dispute. Critical.

accept-final = הסכמה להצעה מסיימת את המחלוקת הזאת לתמיד: אי אפשר לפתוח אותה שוב.

accept-offer = הסכמה להצעה מסיימת את המחלוקת הזאת לתמיד: אי אפשר לפתוח אותה שוב. ביקשתם { $asked }. ההצעה היא { $offered }.

cancel-over = בביטול אתם מושכים את המחלוקת הזאת בחזרה. היום הבטוח האחרון שלה היה { $day } ({ $mark }): ייתכן שלא יהיה אפשר לפתוח אותה שוב.

cancel-safe = בביטול אתם מושכים את המחלוקת הזאת בחזרה. אפשר לפתוח אותה שוב רק כל עוד יש לכך זמן: זה בטוח עד סוף ה-{ $day } ({ $mark }).

cancel-unknown = בביטול אתם מושכים את המחלוקת הזאת בחזרה. אפשר לפתוח אותה שוב רק כל עוד יש לכך זמן, והיום האחרון לכך לא ידוע.

## While the shopper and the seller write to each other. Critical.

talk-open = מה שלא ייאמר כאן, פתחו את המחלוקת לפני שיהיה מאוחר מדי: היום הבטוח האחרון הוא { $day } ({ $mark }). כתיבה למוכר לא עוצרת את הזמן. הבטחה לזמן נוסף נחשבת רק אחרי שבדף ההזמנה מופיע תאריך חדש.

talk-doubtful = אל תחכו כאן לתשובה: ייתכן שכבר מאוחר מדי. נסו עכשיו. היום הבטוח האחרון היה { $day } ({ $mark }).

talk-estimate = היום האחרון של ההזמנה הזאת עדיין לא ידוע. פתחו את הדף שלה כדי למצוא אותו לפני שאתם מסכימים לחכות.

talk-in-part = רק חלק מהכסף הוחזר. לא ידוע אם אפשר לפתוח מחלוקת נוספת. בדקו בדף של ההזמנה, מה שלא ייאמר כאן: היום הבטוח האחרון הוא { $day } ({ $mark }).

## What else to know of an order now: sentences in view on its page and in its row.

extension = זה עדיין בדרך, והיום הבטוח האחרון יגיע בתוך שבועיים לכל היותר. אפשר לבקש מהמוכר להאריך את זמן המסירה: זה נחשב רק אם בדף ההזמנה מופיע אחר כך התאריך החדש. אם לא, פתחו את המחלוקת. היום הבטוח האחרון הוא { $day }.

extension-late = זה עדיין בדרך, ומאוחר מדי לבקש מהמוכר עוד זמן. פתחו את המחלוקת עכשיו. היום הבטוח האחרון הוא { $day }.

scan = חברת השילוח אומרת שזה נמסר ב-{ $day }. בדקו את המוצרים עכשיו: ייתכן ש-AliExpress יאשר את הקבלה מעצמו, וייתכן שכבר רץ זמן קצר יותר למחלוקת. אם לא הגיע דבר, שמרו היום תמונה של דף המעקב.

moved-earlier =
    { $days ->
        [one] תאריך ההחזר מוקדם יותר עכשיו: הוא עבר מ-{ $from } ל-{ $to } ({ $page }, נקרא ב-{ $seen }). יש לכם יום אחד פחות.
        [two] תאריך ההחזר מוקדם יותר עכשיו: הוא עבר מ-{ $from } ל-{ $to } ({ $page }, נקרא ב-{ $seen }). יש לכם יומיים פחות.
       *[other] תאריך ההחזר מוקדם יותר עכשיו: הוא עבר מ-{ $from } ל-{ $to } ({ $page }, נקרא ב-{ $seen }). יש לכם { $days } ימים פחות.
    }

moved-later =
    { $days ->
        [one] תאריך ההחזר מאוחר יותר עכשיו: הוא עבר מ-{ $from } ל-{ $to } ({ $page }, נקרא ב-{ $seen }). יש לכם יום אחד יותר.
        [two] תאריך ההחזר מאוחר יותר עכשיו: הוא עבר מ-{ $from } ל-{ $to } ({ $page }, נקרא ב-{ $seen }). יש לכם יומיים יותר.
       *[other] תאריך ההחזר מאוחר יותר עכשיו: הוא עבר מ-{ $from } ל-{ $to } ({ $page }, נקרא ב-{ $seen }). יש לכם { $days } ימים יותר.
    }

said-deadline = ב-{ $seen } קבעתם את תאריך ההחזר ל-{ $day }. ב-AliExpress הופיע { $from } ({ $page }). התאריך שלכם קובע מתי מזהירים אתכם; המאוחר מבין השניים קובע מתי הזמן עבר.

said-deadline-alone = ב-{ $seen } קבעתם את תאריך ההחזר ל-{ $day }. באף דף לא הופיע תאריך.

said-not-received = ב-{ $day } ציינתם שזה לא הגיע.

said-received = ב-{ $day } ציינתם שזה הגיע.

dispute-cancelling = אל תבטלו את המחלוקת בגלל שהמוכר מבקש: אפשר לפתוח אותה שוב רק כל עוד יש לכך זמן.

dispute-refunded = מרגע ההחלטה יכולים לעבור עד 20 ימי עסקים עד שהכסף מגיע. אם לא הגיע עד אז, שאלו את AliExpress.

dispute-return = שום דבר לא קורה כאן מעצמו: בתוך 10 ימים מההסכמה, או כפי שכתוב בבקשה, המוצרים צריכים להיות בדרך ומספר המעקב שלהם צריך להיות מוזן. שמרו את הקבלה.

dispute-shopper = תורכם: השיבו על ההצעה. הסכמה להצעה מסיימת את המחלוקת לתמיד. אפשר גם לסרב להצעה ולבקש אחרת.

dispute-wait = זה נמשך בדרך כלל מכמה ימים עד כמה שבועות, ויכול להימשך גם אחרי היום האחרון לפתיחת מחלוקת. עד שזה נפתר, שני הצדדים יכולים לשנות את מה שהם מבקשים.

refund-all-unclear = הוחזרו { $back } ({ $page }, נקרא ב-{ $seen }). לא ידוע אם זה כל מה ששולם.

refund-part = הוחזרו { $back } מתוך { $paid } ({ $page }, נקרא ב-{ $seen }).

refund-part-unclear = הוחזר כסף ({ $page }, נקרא ב-{ $seen }). לא ידוע אם זה כל מה ששולם.

refund-rest = לא ידוע אם אפשר לפתוח מחלוקת נוספת. אם זה לא פותר את העניין, חפשו את הכפתור בדף של ההזמנה.

refund-which = לא כתוב לאיזה מהפריטים.

left-card = אם שילמתם בכרטיס, ייתכן שהבנק שלכם יוכל לקחת את התשלום בחזרה (הכחשת עסקה, chargeback). יש לו מועדים משלו: פנו אליו בקרוב.

left-chat = מה שאולי נשאר הוא הצ׳אט של AliExpress עצמו. מסרו שם את מספר ההזמנה ומה הבעיה.

## Dates of rules that are no last day for a dispute. $day: the last day, that day included, unless something else is said.

rule-appeal = בדקו אם אפשר לערער על ההחלטה. אומרים שיש לכך 7 ימים, ואז הזמן מסתיים ב-{ $day }.

rule-platform-joins = אם אתם והמוכר לא מגיעים להסכמה, AliExpress מתערב מעצמו. צפו לכך בסביבות { $day }.

rule-refund-arrives = יכולים לעבור עד 20 ימי עסקים עד שהכסף מגיע. אם לא הגיע עד { $day }, שאלו את AliExpress.

rule-return-and-number = שלחו את ההחזרה והזינו את מספר המעקב שלה עד סוף ה-{ $day }. עשו את שניהם: בלי המספר הכסף עובר למוכר.

rule-seller-answers = למוכר יש 5 ימים להשיב, עד { $day } בערך. אם לא ישיב, העניין ייפתר כפי שביקשתם.

rule-delay-coupon = זה לא תאריך למחלוקת, אלא לקופון: אם לא הגיע דבר עד סוף ה-{ $day }, אפשר לבקש בדף ההזמנה קופון על העיכוב.

rule-free-return = החזרה בחינם: שלחו את המוצר בחזרה עד סוף ה-{ $day }, בלי שנעשה בו שימוש ובלי צורך בסיבה.

rule-eu-guarantee = אחריות לפי החוק באיחוד האירופי: המוכר אחראי לפגם עד { $day }, בלי קשר לזמני המחלוקת של AliExpress עצמו.

rule-eu-withdrawal = זכות ביטול באיחוד האירופי: אפשר להודיע על הביטול עד סוף ה-{ $day }. בדרך כלל דמי משלוח ההחזרה עליכם.

rule-paypal = אם שילמתם ב-{ "PayPal" }, הגנת הקונה שלו מקבלת פניות עד סוף ה-{ $day }.

rule-warranty = לחלק מהפריטים יש אחריות לשנה, שתסתיים בסביבות { $day }. בדקו בדף של הפריט.

rule-other = עד { $day }, לפי כלל מקובץ אחר שאומר על עצמו: ”{ $words }”.

rule-other-unnamed = עד { $day }, לפי כלל מקובץ אחר שלא אומר למה הוא נועד.

## What a dispute may bring besides its outcome: in the composer, before it is begun.

side-cashback = ייתכן שהחזר מזומן (cashback) משירות אחר יילקח בחזרה על מה שהוחזר.

side-many-disputes = דווח פעם אחת שמחלוקות רבות מאוד, ביחס למספר ההזמנות, עלולות להביא לבדיקה של החשבון.

## The head of the popup: short remarks, one behind another, each of which stands alone. These are critical.

head-doubtful =
    { $n ->
        [one] פריט אחד: ייתכן שמאוחר מדי, נסו עכשיו
        [two] שני פריטים: ייתכן שמאוחר מדי, נסו עכשיו
       *[other] { $n } פריטים: ייתכן שמאוחר מדי, נסו עכשיו
    }

head-awaited =
    { $n ->
        [one] מחלוקת אחת ממתינה לכם
        [two] שתי מחלוקות ממתינות לכם
       *[other] { $n } מחלוקות ממתינות לכם
    }

head-closing =
    { $n ->
        [one] מועד אחרון אחד ב-7 הימים הקרובים
        [two] שני מועדים אחרונים ב-7 הימים הקרובים
       *[other] { $n } מועדים אחרונים ב-7 הימים הקרובים
    }

head-none-closes = אין מועד אחרון ב-7 הימים הקרובים

head-none-known = אין מועד אחרון ידוע ב-7 הימים הקרובים

head-next = הבא עד { $day }

head-at-stake = { $sums } בסיכון

head-at-least-at-stake = לפחות { $sums } בסיכון

## Notices in the popup: what could not be read, and what was lost.

trouble-unreadable = לא ניתן היה לקרוא את { $page }: ייתכן שהאתר השתנה. התאריכים שמוצגים כאן הם מביקורים קודמים. בדקו גם בדף של האתר עצמו.

trouble-unreadable-of = לא ניתן היה לקרוא את { $page } (הזמנה { $number }): ייתכן שהאתר השתנה. התאריכים שמוצגים כאן הם מביקורים קודמים. בדקו גם בדף של האתר עצמו.

trouble-in-part = אפשר היה לקרוא רק חלק מתוך { $page }, ולכן ייתכן שחסר כאן תאריך. בדקו גם בדף של האתר עצמו.

trouble-in-part-of = אפשר היה לקרוא רק חלק מתוך { $page } (הזמנה { $number }), ולכן ייתכן שחסר כאן תאריך. בדקו גם בדף של האתר עצמו.

trouble-more =
    { $n ->
        [one] ועוד דף אחד.
        [two] ועוד שני דפים.
       *[other] ועוד { $n } דפים.
    }

lost-more = ועוד { $n }, { $all } בסך הכול.

lost-beside-page =
    { $n ->
        [one] הזמנה אחת שהייתה מוכרת אבדה. אפשר לראות איזו בהזמנות שלכם ב-Recourse.
        [two] שתי הזמנות שהיו מוכרות אבדו. אפשר לראות אילו בהזמנות שלכם ב-Recourse.
       *[other] { $n } הזמנות שהיו מוכרות אבדו. אפשר לראות אילו בהזמנות שלכם ב-Recourse.
    }

lost-order = הזמנה { $number }: מה שהיה ידוע עליה אבד, ולכן התאריך שלה לא נספר. פתחו אותה פעם אחת.

lost-order-unread = הזמנה { $number }: לא ניתן היה לקרוא את מה שנשמר עליה, ולכן התאריך שלה לא נספר. פתחו אותה פעם אחת.

lost-reminders-of = הזמנה { $number }: לא ניתן היה לקרוא אילו תזכורות כבר קיבלתם עליה. ייתכן שתזכורת אחת תגיע שוב. אם לא רציתם תזכורות להזמנה הזאת, ציינו זאת שוב.

lost-unnamed =
    { $n ->
        [one] הזמנה אחת שהייתה מוכרת אבדה, וגם המספר שלה. פתחו את רשימת ההזמנות שלכם פעם אחת.
        [two] שתי הזמנות שהיו מוכרות אבדו, וגם המספרים שלהן. פתחו את רשימת ההזמנות שלכם פעם אחת.
       *[other] { $n } הזמנות שהיו מוכרות אבדו, וגם המספרים שלהן. פתחו את רשימת ההזמנות שלכם פעם אחת.
    }

lost-settings = הבחירות שלכם (תזכורות, שעות שקט, סרגל הכלים) אבדו, ובינתיים חלות ברירות המחדל. עברו על האפשרויות ובחרו שוב.

lost-settings-unread = לא ניתן היה לקרוא את הבחירות שלכם (תזכורות, שעות שקט, סרגל הכלים), ובינתיים חלות ברירות המחדל. עברו על האפשרויות ובחרו שוב.

lost-calendar = כבר לא ידוע מה היה עד כה בקובצי היומן שלכם. הקובץ הבא עדיין יזיז את הרשומות שלכם, אבל לא יוכל להסיר רשומות של הזמנות שזמנן עבר: מחקו אותן בעצמכם.

lost-reminders = לא ניתן היה לקרוא את התזכורות שחיכו לכם. התאריכים עצמם נמצאים ברשימה הזאת, והתזכורות הבאות יגיעו כרגיל.

lost-claim = הבקשה שהתחלתם כבר לא קיימת. התחילו אותה שוב דרך ההזמנה שלה.

lost-search = החיפוש אחר מועדים אחרונים חסרים לא יכול היה להימשך. התחילו אותו שוב.

lost-exchange = לא ניתן היה לקרוא את מה שנשמר על ההחלפה עם הדפדפנים האחרים שלכם. היא מתחילה מחדש, ושום דבר שנקרא לא אבד.

lost-overview = לא ניתן היה לקרוא את הסקירה של ההזמנות שלכם. היא נבנתה מחדש מתוך ההזמנות: שום דבר לא אבד בגלל זה.

lost-waiting-claim = לא ניתן היה לקרוא בקשה שחיכתה לתורה. התחילו אותה שוב דרך ההזמנה שלה.

lost-record = לא ניתן היה לקרוא רשומה, והיא הונחה בצד. שום דבר אחר לא אבד בגלל זה.

understood = הבנתי

## The list in the popup.

popup-most-urgent =
    { $n ->
        [one] מוצגת ההזמנה הדחופה ביותר.
        [two] מוצגות שתי ההזמנות הדחופות ביותר.
       *[other] מוצגות { $n } ההזמנות הדחופות ביותר.
    }

popup-none-found = באף אחת מההזמנות הפתוחות שלכם אין המילים האלה.

popup-none-open = אין הזמנה פתוחה.

popup-private = שום דבר לא יוצא מהדפדפן הזה.

popup-private-but-sync = מועדים אחרונים פתוחים עוברים לדפדפנים האחרים שלכם, כפי שבחרתם באפשרויות. שום דבר אחר לא יוצא מהדפדפן הזה.

popup-orders-read =
    { $n ->
        [one] נקראה הזמנה אחת
        [two] נקראו שתי הזמנות
       *[other] נקראו { $n } הזמנות
    }

popup-undated =
    { $n ->
        [one] אחת בלי תאריך
        [two] שתיים בלי תאריך
       *[other] { $n } בלי תאריך
    }

popup-unseen =
    { $n ->
        [one] אחת אחרי היום האחרון: בדקו
        [two] שתיים אחרי היום האחרון: בדקו
       *[other] { $n } אחרי היום האחרון: בדקו
    }

my-orders = ההזמנות שלי ב-AliExpress

show-my-orders = הצגת ההזמנות שלי

remind-choose-time = בחירת זמן

remind-no-more = לא עוד תזכורות להזמנה הזאת

finished-orders =
    { $n ->
        [one] הזמנה אחת שהסתיימה, בלי תאריך עתידי
        [two] שתי הזמנות שהסתיימו, בלי תאריך עתידי
       *[other] { $n } הזמנות שהסתיימו, בלי תאריך עתידי
    }

finished-left-out =
    { $n ->
        [one] הזמנה אחת שהסתיימה, בלי תאריך עתידי, לא נכללת, כפי שבחרתם
        [two] שתי הזמנות שהסתיימו, בלי תאריך עתידי, לא נכללות, כפי שבחרתם
       *[other] { $n } הזמנות שהסתיימו, בלי תאריך עתידי, לא נכללות, כפי שבחרתם
    }

finished-why = גם אחרי שהזמנה הסתיימה אפשר לפתוח בה מחלוקת במשך זמן מה. בדף שלה כתוב עד מתי. כעבור 120 ימים מהדבר האחרון שידוע עליה, הזמן שלה נחשב כזמן שעבר.

finished-more =
    { $n ->
        [one] ועוד אחת.
        [two] ועוד שתיים.
       *[other] ועוד { $n }.
    }

finished-count = לכלול אותן שוב

finished-leave-out = הזמנות שהסתיימו לא חשובות לי

## The search for missing dates: one tab opens the orders' own pages one after another.

search-offer =
    { $n ->
        [one] מציאת המועדים החסרים (הזמנה אחת)
        [two] מציאת המועדים החסרים (שתי הזמנות)
       *[other] מציאת המועדים החסרים ({ $n } הזמנות)
    }

search-offer-some =
    { $n ->
        [one] מציאת המועדים החסרים (הזמנה אחת מתוך { $all })
        [two] מציאת המועדים החסרים (שתי הזמנות מתוך { $all })
       *[other] מציאת המועדים החסרים ({ $n } הזמנות מתוך { $all })
    }

search-next =
    { $n ->
        [one] מציאת הבאים (הזמנה אחת)
        [two] מציאת הבאים (שתי הזמנות)
       *[other] מציאת הבאים ({ $n } הזמנות)
    }

search-next-some =
    { $n ->
        [one] מציאת הבאים (הזמנה אחת מתוך { $all })
        [two] מציאת הבאים (שתי הזמנות מתוך { $all })
       *[other] מציאת הבאים ({ $n } הזמנות מתוך { $all })
    }

search-all =
    { $n ->
        [one] אחת בבת אחת
        [two] שתיהן בבת אחת
       *[other] כל { $n } בבת אחת
    }

search-most =
    { $n ->
        [one] אחת בבת אחת
        [two] שתיים בבת אחת
       *[other] { $n } בבת אחת
    }

search-how = כל אחת מההזמנות האלה נפתחת פעם אחת בלשונית אחת ברקע, בהפרש של כמה שניות, והתאריך שלה נקרא. החיפוש נעצר בכל סימן לכך שהאתר רוצה שתאטו.

search-progress = נפתחו { $n } מתוך { $all } הזמנות

search-meanwhile = לשונית אחת פותחת אותן זו אחר זו, בהפרש של כמה שניות. אפשר להמשיך בדברים אחרים.

search-stop = עצירה

search-continue =
    { $n ->
        [one] המשך (נותרה אחת)
        [two] המשך (נותרו שתיים)
       *[other] המשך (נותרו { $n })
    }

search-close = סגירה

search-read-all =
    { $known ->
        [one] נקראו { $n } מתוך { $all } הזמנות, לא נותרו עוד: תאריך אחד ידוע עכשיו.
        [two] נקראו { $n } מתוך { $all } הזמנות, לא נותרו עוד: שני תאריכים ידועים עכשיו.
       *[other] נקראו { $n } מתוך { $all } הזמנות, לא נותרו עוד: { $known } תאריכים ידועים עכשיו.
    }

search-read =
    { $known ->
        [one] נקראו { $n } מתוך { $all } הזמנות (נותרו: { $left }): תאריך אחד ידוע עכשיו.
        [two] נקראו { $n } מתוך { $all } הזמנות (נותרו: { $left }): שני תאריכים ידועים עכשיו.
       *[other] נקראו { $n } מתוך { $all } הזמנות (נותרו: { $left }): { $known } תאריכים ידועים עכשיו.
    }

search-undated =
    { $n ->
        [one] בדף של הזמנה אחת עדיין לא מופיע תאריך: { $numbers }.
        [two] בדפים של שתי הזמנות עדיין לא מופיע תאריך: { $numbers }.
       *[other] בדפים של { $n } הזמנות עדיין לא מופיע תאריך: { $numbers }.
    }

search-unread =
    { $n ->
        [one] הזמנה אחת לא ניתן היה לקרוא: { $numbers }. פתחו אותה בעצמכם.
        [two] שתי הזמנות לא ניתן היה לקרוא: { $numbers }. פתחו אותן בעצמכם.
       *[other] { $n } הזמנות לא ניתן היה לקרוא: { $numbers }. פתחו אותן בעצמכם.
    }

search-stopped = עצרתם את החיפוש. מה שנקרא נשמר.

search-tab-closed = הלשונית של החיפוש נסגרה, ולכן הוא נעצר. מה שנקרא נשמר.

search-no-tab = הדפדפן לא הצליח לפתוח את הלשונית, ולכן החיפוש נעצר.

search-elsewhere = החיפוש נעצר: האתר הציג דף אחר במקום ההזמנה, ככל הנראה דף שמבקש להתחבר. הלשונית עדיין פתוחה: עשו בה מה שהאתר מבקש, ואז המשיכו.

search-login = החיפוש נעצר: האתר מבקש שתתחברו. עשו זאת בלשונית שעדיין פתוחה, ואז המשיכו.

search-captcha = החיפוש נעצר: האתר רוצה לוודא שיש כאן אדם. השיבו בלשונית שעדיין פתוחה, וחכו קצת לפני שתמשיכו.

search-gave-up = החיפוש נעצר: שתי הזמנות ברצף לא ניתן היה לקרוא. ייתכן שהאתר השתנה.

search-restarted = הדפדפן הופעל מחדש, ולכן החיפוש ממתין לכם.

## The composer: the page on which the shopper writes a claim, before it goes into the site's form. A label stands in front of its field
## or behind its tick.

composer-title = הבקשה שלכם

composer-arrived = האם זה הגיע?

composer-arrived-no = לא

composer-arrived-yes = כן, זה הגיע

composer-reason = מה הבעיה

composer-choose-reason = בחרו מה הבעיה

composer-want = מה אתם רוצים

composer-refund = החזר כספי, מלא או חלקי

composer-return = החזרת המוצר תמורת החזר כספי. בדרך כלל דמי המשלוח עליכם, ולסין הם יקרים. אחרי שזה מוסכם, יש לכם בערך 10 ימים לשלוח את המוצר ולהזין את מספר המעקב שלו.

composer-amount-in = הסכום, ב-{ $currency }

composer-amount = הסכום עם המטבע שלו, כמו { "USD 12.50" }

composer-said = מה שרק אתם יודעים. עובדה אחת בכל שורה, קצרה ונכונה.

composer-letter = המכתב. אפשר לשנות אותו כרצונכם.

composer-evidence = מה מוכיח את זה. אתם מוסיפים את זה לטופס בעצמכם. סמנו מה מוכן אצלכם:

composer-go-on = המשך לטופס

composer-sheet = דף ראיות

composer-close = סגירה ושמירת הבקשה

claim-discard = מחיקת הבקשה שכתבתי

## What is wrong: the reasons of a dispute, in a list to choose from, and in the panel beside the form. A few words each.
## Use the site's own words for them where they are known. Those that begin with “nr” are for what did not arrive, those with “rc” for
## what arrived.

reason-nr-deadline-passed = לא נמסר בזמן

reason-nr-marked-delivered = מסומן כנמסר, אבל לא הגיע

reason-nr-no-tracking = אין מידע מעקב

reason-nr-returned-to-sender = הוחזר אל המוכר

reason-nr-customs = מעוכב במכס

reason-nr-wrong-address = נשלח לכתובת שגויה

reason-nr-refused = קבלת החבילה סורבה

reason-nr-shipping-method-changed = נשלח בדרך שונה מזו שסוכמה

reason-rc-damaged = הגיע פגום

reason-rc-not-as-described = לא תואם לתיאור

reason-rc-does-not-work = לא פועל

reason-rc-wrong-item = פריט שגוי

reason-rc-quantity-short = פחות פריטים ממה שהוזמן

reason-rc-quality = בעיית איכות

reason-rc-fake = מזויף

reason-rc-empty-parcel = חבילה ריקה

reason-rc-return-not-refunded = המוצר הוחזר, והכסף לא

reason-personal-reason = כבר לא נחוץ

reason-other = סיבה אחרת

## What proves a claim, by its reason. Each stands behind a tick, and in the panel beside the form behind “to add:”. One line.
## “Screenshot” is a picture of what the screen shows.

evidence-tracking-page = צילום מסך של דף המעקב, של חברת השילוח או של אתר מעקב (לא חובה)

evidence-no-tracking-result = צילום מסך של דף חברת השילוח שלא מציג תוצאה (לא חובה)

evidence-tracking-return = צילום מסך של המעקב עם ההחזרה, המקום והתאריך

evidence-customs-letter = המכתב של המכס, עם הסיבה שכתובה בו

evidence-tracking-city = המעקב עם העיר או המיקוד שאליהם הגיעה החבילה

evidence-own-address = הכתובת שלכם כפי שהיא מופיעה בהזמנה

evidence-delivery-entry = צילום מסך של רישום המסירה, עם המקום והשעה

evidence-post-office-note = מכתב או אישור של הדואר ששום דבר לא נמסר

evidence-refusal-note = הרישום של חברת השילוח על הסירוב

evidence-shipping-method = שיטת המשלוח כפי שהיא מופיעה בהזמנה

evidence-other-shipping-label = התווית או המעקב שבהם מופיעה שיטה אחרת

evidence-defect-photos = תמונות של הפגם, באור יום

evidence-device-video = סרטון, אם זה מכשיר שלא פועל

evidence-not-working-video = סרטון רצוף, בלי חיתוכים, שבו רואים שהמוצר לא פועל

evidence-item-label-photo = תמונה של המוצר ושל התווית שלו

evidence-listing-description = צילום מסך של התיאור בדף המכירה

evidence-item-photo = תמונה של המוצר לצידו; לבעיות מידה, על משטח ישר עם סרגל בתמונה

evidence-size-label-photo = תמונה של תווית המידה

evidence-package-photos = תמונות של החבילה מבחוץ

evidence-damage-photos = תמונות של המוצר הפגום

evidence-damage-report = הדוח של חברת השילוח או של הדואר, אם יש

evidence-all-items-photo = כל הפריטים בתמונה אחת

evidence-label-weight = תווית החבילה עם המשקל שלה

evidence-unboxing-video = סרטון פתיחת החבילה, אם צילמתם

evidence-arrived-photo = תמונה של מה שהגיע, לצד צילום מסך של דף המכירה

evidence-package-label = התווית של החבילה

evidence-not-genuine-photo = תמונה של מה שמראה שהמוצר אינו מקורי

evidence-brand-statement = הצהרה של בעלי המותג, אם יש לכם

evidence-label-weighed = תווית החבילה עם המשקל שלה, והמשקל בסניף הדואר

evidence-sealed-video = סרטון הפתיחה מהרגע שהחבילה עוד סגורה

evidence-empty-photo = תמונה של החבילה הריקה מכל הצדדים

evidence-return-receipt = הקבלה על משלוח ההחזרה, עם מספר המעקב

evidence-return-delivery = צילום מסך של מסירת ההחזרה

evidence-unused-photo = תמונה של המוצר שלא נעשה בו שימוש, באריזה שלו

evidence-any = כל דבר שמראה את העובדה שאתם טוענים

## Under the field for the amount: why what was typed there is none that can be asked for. What to type instead follows it, in a
## sentence of its own.

amount-none = זה לא סכום.

amount-too-little = הסכום צריך להיות גדול מאפס.

amount-no-currency = לא צוין כאן מטבע.

amount-other-currency = לא שילמתם ב-{ $currency }.

amount-too-much = שילמתם לכל היותר { $sums }. כתבו את הסכום הזה, או פחות.

amount-type-in = כתבו מספר, ב-{ $currency }, כמו { "12.50" }.

amount-type = כתבו מספר עם המטבע שלו, כמו { "USD 12.50" }.

## In the composer: what does not go together with what is known. It is asked about, and never forbidden.

doubt-completed = ההזמנה מסומנת כ”הושלם”, כאילו התקבלה. האם הקבלה אושרה בטעות, או על ידי האתר עצמו? כתבו זאת למעלה.

doubt-delivered = חברת השילוח אומרת שזה נמסר ב-{ $day }. אם זה לא הגיע אליכם, הסיבה המתאימה היא ”מסומן כנמסר, אבל לא הגיע”.

doubt-promised = הובטח עד { $day }, והמועד הזה עדיין לא עבר. לכן במכתב לא כתוב שיש איחור, וייתכן שהאתר יבקש מכם לחכות.

doubt-personal-reason = למה שפשוט כבר לא נחוץ האתר מציע החזרה, וכמעט אף פעם לא החזר כספי לבדו.

doubt-above-price = זה יותר ממה שהפריט עלה: { $sums }

doubt-other-reason = ”סיבה אחרת” עדיין לא אומר דבר: כתבו למעלה מהי.

## The letter says something else than what was chosen. In the composer and in the panel beside the form. All of these are critical.

letter-says-arrived = במכתב שלכם כתוב שזה הגיע, ואתם בחרתם שזה לא הגיע.

letter-says-not-arrived = במכתב שלכם כתוב שזה לא הגיע, ואתם בחרתם שזה הגיע.

letter-names-other = במכתב שלכם כתוב { $named }, ואתם מבקשים { $asked }.

letter-changed = בחרתם משהו אחר אחרי ששיניתם את המכתב.

letter-rewrite = כתיבת המכתב מחדש

letter-keep = הוא נכון כמו שהוא

letter-own = החזרת המכתב שלי

## The panel beside the site's dispute form: what will be filled in, and what was. The name of a field stands first, what will be or
## was filled in behind it, and then a remark, in lower case where the language has it.

form-yours = Recourse אף פעם לא לוחץ על ”הבא”, ”שליחה” או ”אישור”. בדקו כל שדה; הלחיצה האחרונה שלכם.

form-field =
    { $role ->
        [received] החבילה התקבלה?
        [solution] מה אתם רוצים
        [reason] סיבה
        [amount] סכום
       *[description] תיאור
    }

form-ready = הבקשה שלכם מוכנה למילוי

form-filling = ממלא …

form-filled = הטופס מולא. עכשיו אתם בודקים, ואתם לוחצים על השליחה.

form-filled-part = הטופס מולא רק בחלקו. השאר עליכם.

form-undone = הוחזר למה שהיה

form-undone-part = הוחזר למה שהיה, ככל שהטופס מאפשר

form-fill = מילוי

form-fill-again = מילוי שוב

form-fill-replacing = מילוי, והחלפת מה שכתוב שם

form-fill-maximum = מילוי הסכום המרבי, { $sums }

form-read-or-change = קריאה או שינוי

form-undo = ביטול המילוי

form-copy-text = העתקת הטקסט

form-copy = העתקה

form-shorten-own = שימוש במכתב קצר במקום המכתב שלי

form-shorten = שימוש במכתב קצר יותר, מאותן עובדות

form-letter-length =
    { $n ->
        [one] המכתב שלכם, תו אחד
        [two] המכתב שלכם, שני תווים
       *[other] המכתב שלכם, { $n } תווים
    }

form-value-yes = כן

form-value-no = לא

form-value-refund = החזר כספי בלבד

form-value-return = החזרה והחזר כספי

## The same: remarks about a field that will be filled in, or says already what it should. One line.

form-will-replace = מחליף את מה שכתוב שם

form-will-open = במילים של הטופס עצמו, כפי שהן ברשימה שלו

form-already = זה כבר כתוב שם

form-already-set = הטופס כבר קבע את זה, כפי שאתם מבקשים

form-filling-now = ממלא …

form-waits = ממתין

form-question-left = הטופס שואל את זה; התשובה שלכם

## The same: remarks about a field that is not filled in, and why. One line.

form-ambiguous = שני שדות נראים דומים; בחרו בעצמכם

form-no-field = עדיין לא נמצא לזה שדה בטופס; בדקו בעצמכם

form-not-found = לא נמצא המקום שבו הטופס שואל את זה; בדקו בעצמכם

form-not-asked = הטופס הזה לא שואל את זה כאן

form-elsewhere = יש שדה כזה מחוץ לטופס הזה; הוא נשאר לכם

form-unclear = ל”כן” יכולות להיות כאן שתי משמעויות; בחרו בעצמכם

form-other-unit = הטופס לא סופר כאן בכסף; הזינו בעצמכם

form-other-form = הטופס הזה מיועד לדבר אחר מהבקשה שלכם

form-hidden = השדה מוסתר

form-read-only = הטופס לא מאפשר לשנות את זה

form-disabled = כבוי; ייתכן שצריך לענות קודם על שדה אחר

form-already-filled = כבר כתוב שם משהו; הוא נשאר כמו שהוא

form-unsupported = סוג כזה של שדה נשאר לכם

form-no-option = אף אחת מהאפשרויות לא אומרת את זה; בחרו בעצמכם

form-other-currency = הטופס סופר במטבע אחר; הזינו בעצמכם

form-not-known = לא ידוע; הזינו בעצמכם

form-disagrees = במכתב שלכם כתוב משהו אחר ממה שבחרתם

form-other-order = הטופס הזה מיועד לפריט אחר

form-over-amount = לא מולא: הטופס מאפשר לכל היותר { $sums }

form-over-characters =
    { $n ->
        [one] לא מולא: הטופס מאפשר לכל היותר תו אחד
        [two] לא מולא: הטופס מאפשר לכל היותר שני תווים
       *[other] לא מולא: הטופס מאפשר לכל היותר { $n } תווים
    }

form-over-bytes =
    { $n ->
        [one] לא מולא: הטופס מאפשר לכל היותר בית (byte) אחד
        [two] לא מולא: הטופס מאפשר לכל היותר שני בתים (bytes)
       *[other] לא מולא: הטופס מאפשר לכל היותר { $n } בתים (bytes)
    }

form-over-words =
    { $n ->
        [one] לא מולא: הטופס מאפשר לכל היותר מילה אחת
        [two] לא מולא: הטופס מאפשר לכל היותר שתי מילים
       *[other] לא מולא: הטופס מאפשר לכל היותר { $n } מילים
    }

form-later = לא מולא: הטופס השתנה מאז; לחצו על ”מילוי שוב”

## The same: remarks about a field after it was filled in, or put back. One line.

form-done = מולא ונבדק

form-changed = השדה השתנה בזמן המילוי; הוא נשאר כמו שהוא

form-was-hidden = השדה היה מוסתר כשהיה צריך למלא אותו

form-not-offered = הרשימה לא מציעה את זה; בחרו בעצמכם

form-gone = השדה נעלם בזמן המילוי

form-overwritten = הדף לא שמר את מה שמולא; בדקו בעצמכם

form-failed = לא ניתן היה למלא

form-put-back = הוחזר למה שהיה

form-undo-gone = השדה כבר לא בדף הזה

form-undo-theirs = שיניתם אותו מאז; הוא נשאר כמו שהוא

form-undo-unfit = הטופס שינה את מה שהוא שואל כאן ולא יכול לרוקן את זה שוב; תקנו בעצמכם

form-undo-left = הטופס לא יכול לרוקן את זה שוב; זה נחשב רק אחרי שאתם שולחים

## The same: pictures and videos, which the shopper adds.

form-pictures = תמונות וסרטונים

form-proof = להוספה: { $proof }

form-proof-ready = להוספה: { $proof } (מוכן אצלכם)

form-pictures-yours = אתם מוסיפים אותם: Recourse לא נוגע בהעלאת קבצים

form-pictures-limits = אתם מוסיפים אותם: Recourse לא נוגע בהעלאת קבצים. בטופס כתוב: { $limits }

form-pictures-here = תמונות וסרטונים: אתם מוסיפים אותם כאן

## Panels about a claim, on the site's pages and on ours.

claim-press-arrived = עכשיו אתם לוחצים על זה: הכפתור פותח את טופס המחלוקת. השיבו ”כן” לשאלה ”האם התקבל?”. Recourse ממלא שם את הטופס.

claim-press-not-arrived = עכשיו אתם לוחצים על זה: הכפתור פותח את טופס המחלוקת. השיבו ”לא” לשאלה ”האם התקבל?”. Recourse ממלא שם את הטופס.

claim-unfinished = הבקשה שלכם לא גמורה

claim-no-reason = עוד לא בחרתם מה הבעיה.

claim-bad-amount = את הסכום שכתבתם אי אפשר לבקש.

claim-go-on = המשך הכתיבה

claim-which-form = האם הבקשה שלכם מיועדת לטופס הזה?

claim-unsure = יש בקשה שממתינה, ובדף הזה לא כתוב לאיזה פריט הוא שייך. האם זה הפריט?

claim-this-one = כן, זה הפריט

claim-discarded = הבקשה שכתבתם נמחקה

claim-gone-soon = היא תאבד לתמיד בעוד שעה, או ברגע שתתחילו בקשה אחרת.

claim-restore = להחזיר אותה

claim-none = אין בקשה שממתינה. התחילו אחת מתוך הזמנה, בדף שלה או בחלון הקופץ.

claim-order-unknown-title = ההזמנה הזאת לא מוכרת

claim-order-unknown = פתחו את הדף שלה פעם אחת, והתחילו שם את הבקשה.

claim-field-short-title = השדה קצר מדי

claim-field-short = אפילו המכתב הקצר ביותר מהעובדות האלה ארוך ממה שהשדה הזה מאפשר. כתבו אחד בעצמכם.

claim-no-words-title = ל-Recourse אין אפשרות לקרוא את הטופס הזה

claim-no-words = קובץ המילים שלו חסר או לא ניתן לקריאה. התקינו שוב את Recourse; שום דבר שנקרא לא אובד.

## Other panels on the site's pages: a heading, and what it is about. Short.

panel-close = סגירה

panel-copy-report = העתקת דוח בלי פרטים אישיים

talking-title = התכתבות לא עוצרת את הזמן

talking-unnamed = בדף הזה לא מצוינת הזמנה. הימים הבטוחים האחרונים של ההזמנות הפתוחות שלכם:

talking-more = יש עוד.

page-unreadable-title = ל-Recourse אין אפשרות לקרוא את הדף הזה

page-unreadable = לא ניתן היה לקרוא כאן אף הזמנה ({ $page }). ייתכן שהאתר השתנה, או שאין כאן הזמנות. התאריכים שמוצגים במקומות אחרים הם מביקורים קודמים.

page-unsupported-title = ל-Recourse אין אפשרות לקרוא את { "aliexpress.ru" }

page-unsupported = החלק הזה של AliExpress הוא יישום אחר, ו-Recourse לא קורא אותו. בדקו את המועדים האחרונים שלכם באתר עצמו; ההזמנות של { "aliexpress.com" } נקראות כרגיל.

page-crowded-title = יותר מדי הזמנות בבת אחת

page-crowded = בדף הזה מוצגות יותר הזמנות חדשות מאשר בכל רשימה. מה שמעבר לזה לא נשמר.

not-allowed-title = לא בוצע

not-allowed = לדף הזה אסור לבקש את זה, או שההזמנה הזאת כבר לא מוצגת בו. טענו אותו מחדש.

newer-title = Recourse הוחזר לגרסה ישנה יותר

newer = מה ששמור נכתב בגרסה חדשה יותר של Recourse. הגרסה הישנה הזאת לא נוגעת בו ולא מציגה ממנו דבר: עדכנו את Recourse.

## The browser did not store something. A heading, what became of it, why, and what to do: a sentence each. All of these are critical.

unstored-title = Recourse לא הצליח לשמור

unstored-import = הקובץ לא נקלט, ושום דבר לא השתנה.

unstored-forget = מה שרציתם למחוק נמחק, אבל לא ניתן היה לרשום זאת. ייעשה ניסיון נוסף.

unstored-read = מה שנקרא הרגע לא נשמר. הוא קיים עד שהדפדפן נסגר, ושום דבר שנקרא קודם לא אבד.

unstored-full-by = האחסון של הדפדפן לתוספים מלא: דרושים { $needs } מ״ב, ויש מקום ל-{ $room } מ״ב ({ $why }).

unstored-full = האחסון של הדפדפן לתוספים מלא ({ $why }).

unstored-why = תשובת הדפדפן: ”{ $why }”.

unstored-full-next = מחקו באפשרויות הזמנות שכבר לא נחוצות לכם, ואז טענו מחדש את הדף הזה.

unstored-next = טענו מחדש את הדף הזה כדי לנסות שוב.

## What the shopper says of an order was not taken in. It stands beside what was pressed.

state-order-unknown = ההזמנה הזאת לא מוכרת. פתחו את הדף שלה פעם אחת, וציינו זאת שם.

state-item-unknown = הפריט הזה לא מוכר. פתחו את דף ההזמנה פעם אחת, וציינו זאת שם.

state-no-date = זה לא תאריך החזר של הזמנה פתוחה. שום דבר לא השתנה.

state-elsewhere = ציינתם זאת בדפדפן אחר שלכם: בטלו זאת שם.

## The options: what a corrected file of the site would change, before it is used. One sentence after another.

preview-known = הזמנות שמוכרות כאן: { $n }.

preview-over = הזמן שלהן עוד לא עבר, אבל לפי הקובץ הזה הוא עבר: { $n } ({ $numbers }).

preview-other = הזמנות שהמצב שלהן ישתנה: { $n } ({ $numbers }).

preview-undated = הזמנות שיישארו בלי התאריך שלהן: { $n } ({ $numbers }).

import-silent = הזמן שלהן עוד לא עבר, ולפי הקובץ הזה אין להן תזכורות: { $n } ({ $numbers }).

preview-none = אף הזמנה לא תיקרא אחרת לפי המילים והקודים שלו.

preview-rest = מה שהוא קורא במקומות אחרים בדף, רואים כשפותחים את הדף ההוא.

## Beside what was pressed on a page of ours.

ask-silent = Recourse לא עונה. נסו שוב, או סגרו את זה ופתחו מחדש.

ask-copied = הועתק

ask-copy-refused = הדפדפן סירב להעתיק

ask-undone = לא ניתן היה לעשות זאת. פתחו את דף ההזמנה פעם אחת, ונסו שם שוב.

sheet-nothing = שום דבר לא רשום על ההזמנה הזאת.

## Pages of ours: what stands on them before anything is known.

reading = בקריאה …

show-more = הצגת עוד

options = אפשרויות

popup-about = עד מתי אפשר לפתוח מחלוקת

popup-in-tab = פתיחה בלשונית

search = חיפוש

search-orders = חיפוש בהזמנות שלכם

popup-zone = התאריכים נספרים לפי שעון מערב ארה״ב, ומוצגים לפי המקום שבו אתם נמצאים.

file-saved = הקובץ { $name } נמצא בהורדות שלכם.

claim-title = Recourse: הבקשה שלכם

claim-about = הבקשה שלכם. האתר לא יכול לראות את מה שאתם כותבים כאן לפני שאתם ממלאים את הטופס שלו.

claim-foot = שום דבר לא נשלח מכאן. את הטופס אתם שולחים בעצמכם באתר.

sheet-title = דף ראיות

sheet-print = הדפסה

## The options. A label stands in front of its field or behind its tick.

options-title = Recourse: אפשרויות

options-language = שפה

options-language-of = Recourse מדבר

options-language-browser = שפת הדפדפן

options-language-why = אף דובר ילידי עדיין לא בדק את המילים בשפות שאינן אנגלית. אם משפט אינו ברור, אפשר לעבור לאנגלית.

options-reminders = תזכורות

options-notify = הצגת התראות

options-notify-why = הדפדפן שואל אם מותר ל-Recourse להציג אותן. הן אומרות שהזמן לפתיחת מחלוקת עומד להסתיים, במחשב הזה בלבד. גם בלעדיהן, סרגל הכלים, החלון הקופץ ופס בדפי ההזמנות שלכם אומרים אותו דבר.

options-ladder = כמה זמן לפני היום האחרון, בימים (d) ובשעות (h)

options-opened = כשאפשר לפתוח מחלוקת

options-delivered = כשחבילה נמסרה: בדקו מה הגיע

options-moved = כשיום אחרון הוקדם או נדחה

options-quiet-why = תזכורת שחלה בשעות השקט מגיעה אחריהן, או לפניהן אם אחריהן היה נשאר מעט זמן.

options-quiet = שעות שקט

options-quiet-from = משעה

options-quiet-to = עד שעה

options-quiet-range = כדי שיהיו שעות שקט, קבעו גם התחלה וגם סוף. כדי שלא יהיו, רוקנו את שניהם.

options-toolbar = סרגל הכלים והזיכרון

options-badge-days = כמה ימים לפני יום אחרון סרגל הכלים מציג אותו

options-skip-finished = הזמנות שהסתיימו ואין להן תאריך לא חשובות לי: לא לספור אותן

options-keep-months = אחרי כמה חודשים תימחק הזמנה שזמנה עבר ושלא פתחתם

options-sync = הדפדפנים האחרים שלכם

options-sync-why = אם אתם משתמשים בדפדפן הזה בכמה מחשבים ומחוברים לסנכרון שלו, הסנכרון יכול להעביר את המועדים האחרונים הפתוחים שלכם ממחשב למחשב. אז הם יוצאים מהדפדפן הזה: הם עוברים דרך החשבון אצל יצרנית הדפדפן (Google, Mozilla, Microsoft …), ועל קריאתם ושמירתם חלים הכללים שלה. ל-Recourse אין שרת, והוא עצמו לא שולח דבר.

options-sync-on = העברת מועדים אחרונים פתוחים לדפדפנים האחרים שלי

options-sync-what = מה שעובר מכל הזמנה פתוחה: המספר שלה, מספרי הפריטים שלה וכמה הם, התאריכים שלה והדף שבו נקרא כל אחד מהם, באיזה שלב היא והמחלוקת, המדינה שאליה היא נשלחת, המארח של האתר (host) שבו נקראה וקודי השירותים שאיתם נמכרה, מה שציינתם עליה, ומה שעשיתם בתזכורות שלה. בלי כותרת, בלי מחיר, בלי מוכר, בלי כתובת, בלי בקשה. סמנו זאת בכל אחד מהדפדפנים. כשהסימון מוסר, נמחק מה שהדפדפן הזה מסר. מה שהתקבל מדפדפנים אחרים נשאר כאן עד שתמחקו אותו.

options-sync-titles = וגם הכותרות של מה שקניתי

options-files = יומן וקבצים

options-calendar = כל המועדים האחרונים הפתוחים כיומן ({ ".ics" })

options-table = הזמנות ותאריכים לגיליון אלקטרוני ({ ".csv" })

options-ledger = כל מה ש-Recourse יודע ({ ".json" })

options-import = החזרת קובץ { ".json" }

options-forget = מחיקת מה ש-Recourse יודע

options-order = מספר הזמנה

options-forget-one = מחיקת ההזמנה הזאת מ-Recourse

options-since = או כל מה שנקרא לראשונה מאז

options-forget-since = מחיקת מה שנקרא מאז

options-forget-all = מחיקת הכול

options-forget-all-again = לחצו שוב: הכול נמחק ולא חוזר

options-site = מה Recourse יודע על האתר

options-site-why = איפה נמצאים התאריכים בדפי AliExpress, כתוב בקובץ אחד. כשהאתר משתנה, אפשר לייבא קובץ מתוקן לפני שיוצאת גרסה חדשה. ייבאו קובץ רק ממישהו שאתם סומכים עליו: הקובץ קובע אילו מילים בדפי ההזמנות שלכם נחשבות לתאריכים. הוא לא יכול להוביל למארח (host) אחר, ושום דבר שכתוב בו לא גורם ל-Recourse ללחוץ על כפתור שאסור לו ללחוץ עליו.

options-site-import = ייבוא קובץ site.json מתוקן

## The options: what became of a press. They stand beside what was pressed.

choice-kept = נשמר.

choice-not-allowed = הדפדפן לא מאפשר זאת, ולכן שום דבר לא השתנה.

choice-refused = { $why } שום דבר לא השתנה.

choice-no-span = לא ניתן לקרוא את { $text }. כתבו מספרים של ימים ושעות, כמו ”{ "14 d, 7 d, 6 h" }”.

choice-no-json = הקובץ הזה אינו JSON. שום דבר לא השתנה.

choice-no-order = מספר הזמנה הוא ספרות בלבד, כמו בדף של ההזמנה.

choice-no-since = בחרו קודם יום ושעה.

choice-failed = לא ניתן היה לעשות זאת: { $why }

forgotten-order = כבר לא ידוע שום דבר על הזמנה { $number }.

forgotten-all = הכול נמחק.

site-file-offered = הקובץ { $name } עדיין לא בשימוש. { $what }

site-file-use = שימוש בקובץ הזה

site-file-used = הקובץ { $name } בשימוש עכשיו. טענו מחדש את דפי ההזמנות הפתוחים.

site-file-refused = הקובץ { $name } נדחה, ומה שהיה בשימוש קודם עדיין בשימוש: { $why }

## The icon in the toolbar. It has room for four characters, so no more than one letter behind a number.

icon-days = { $days }י

icon-days-unsure = { $days }י?

icon-hours = { $hours }ש

icon-hours-unsure = { $hours }ש?

icon-last-hour = <1ש

icon-last-hour-unsure = <1ש?

icon-unknown = ?{ $n }

icon-unknown-most = ?{ $n }+

## A reminder: the title of a notification, the line in bold in a banner on the site's pages and in the popup. At most eight words,
## with the time left. All are critical: nobody may give up, or wait, because of a wrong word.

reminder-open = פתחו מחלוקת לפני שיהיה מאוחר מדי: { $left }

reminder-moved = יום אחרון השתנה: { $left }

reminder-delivered = נמסר. בדקו מה הגיע: { $left }

reminder-opened = אפשר לפתוח מחלוקת עכשיו: { $left }

reminder-part-refunded = הוחזר חלק מהכסף, בדקו את ההזמנה: { $left }

reminder-dispute = בדקו את המחלוקת שלכם

reminder-look = בדקו את ההזמנה הזאת

reminder-passed = היום הבטוח האחרון למחלוקת עבר

## What a reminder says below its title: one or two sentences. Critical.

reminder-until = אפשר לפתוח מחלוקת בבטחה עד { $day }.

reminder-passed-why = היום הבטוח האחרון עבר לפני ש-Recourse הספיק להודיע לכם. ייתכן שעדיין אפשר לפתוח מחלוקת: נסו עכשיו. אם לא, ייתכן שהבנק שלכם או { "PayPal" } עדיין יוכלו לעזור.

reminder-look-by = פתחו את דף ההזמנה ובדקו, לא יאוחר מ-{ $day }.

reminder-look-why = היום האחרון למחלוקת לא ידוע. פתחו את דף ההזמנה פעם אחת, ו-Recourse יקרא אותו שם.

reminder-late = התזכורת הזאת מאחרת, כי הדפדפן היה סגור.

reminder-moved-from = תאריך ההחזר שמופיע ב-AliExpress עבר מ-{ $from } ל-{ $to }.

reminder-unread = פתחו את דף ההזמנה, ובדקו מה צריך לעשות.

## Several reminders in one notification: its title, and one line for each order.

reminders-due =
    { $n ->
        [one] תזכורת אחת.
        [two] שתי תזכורות.
       *[other] { $n } תזכורות.
    }

reminders-late =
    { $n ->
        [one] תזכורת אחת הייתה אמורה להגיע כשהדפדפן היה סגור
        [two] שתי תזכורות היו אמורות להגיע כשהדפדפן היה סגור
       *[other] { $n } תזכורות היו אמורות להגיע כשהדפדפן היה סגור
    }

reminders-line = { $title }: עד { $day }

reminders-line-passed = { $title }: ייתכן שמאוחר מדי, נסו עכשיו

reminders-more =
    { $n ->
        [one] ועוד אחת
        [two] ועוד שתיים
       *[other] ועוד { $n }
    }

## The banner on the site's pages: reminders of other orders than the one that is shown.

reminders-elsewhere =
    { $n ->
        [one] הזמנה אחת דורשת בדיקה.
        [two] שתי הזמנות דורשות בדיקה.
       *[other] { $n } הזמנות דורשות בדיקה.
    }

reminders-elsewhere-by = בדקו לא יאוחר מ-{ $day }.

## Buttons of a reminder.

remind-prepare-claim = הכנת הבקשה

remind-me-tomorrow = להזכיר לי מחר

remind-tomorrow = מחר

remind-in-three-days = בעוד שלושה ימים

## Why a reminder was not put off. A notice.

remind-stays = התזכורת לא נדחתה

remind-too-late = זה מאוחר מדי: יש זמן רק עד { $day }. בחרו זמן שהוא לפחות שעה אחת לפני שהזמן הזה מסתיים.

remind-over = מאוחר מדי לדחות את התזכורת: השעה הבטוחה האחרונה קרובה או עברה.

## The options: why a choice was not taken. What follows says that nothing was changed.

choice-badge-days = סרגל הכלים יכול להציג יום אחרון מיום אחד עד 60 ימים לפניו.

choice-most-reminders = יכולות להיות לכל היותר שתים עשרה תזכורות לפני יום אחרון.

choice-reminder-span = תזכורת יכולה להגיע משעה אחת עד 60 ימים לפני יום אחרון.

choice-reminders-sorted = כל תזכורת יכולה להופיע פעם אחת, המוקדמת ביותר ראשונה.

choice-quiet-ends = לשעות השקט צריכות להיות התחלה וסוף.

choice-quiet-same = שעות השקט צריכות להסתיים בשעה אחרת מזו שבה הן מתחילות.

choice-quiet-long = שעות השקט יכולות להימשך עד שתים עשרה שעות.

choice-quiet-times = שעות השקט מתחילות ומסתיימות בשעה ביום.

choice-keep-months = הזמנות שזמנן עבר אפשר לשמור בין 3 חודשים ל-10 שנים.

choice-unread = לא ניתן לקרוא את הבחירה הזאת ({ $why }).

## The exchange with the shopper's other browsers: beside its choice in the options, and as a notice in the popup.

sync-not-taken = הדפדפן לא קיבל את התאריכים עבור הדפדפנים האחרים שלכם ({ $why }). שום דבר לא אבד כאן, וייעשה ניסיון נוסף.

sync-not-removed = הדפדפן לא מחק את מה שנמסר לדפדפנים האחרים שלכם ({ $why }). שום דבר לא אבד כאן, וייעשה ניסיון נוסף.

sync-no-room =
    { $n ->
        [one] להזמנה אחת, הכי פחות דחופה, לא היה מקום באחסון הסנכרון של הדפדפן. הדפדפנים האחרים שלכם לא יידעו עליה.
        [two] לשתי הזמנות, הכי פחות דחופות, לא היה מקום באחסון הסנכרון של הדפדפן. הדפדפנים האחרים שלכם לא יידעו עליהן.
       *[other] ל-{ $n } הזמנות, הכי פחות דחופות, לא היה מקום באחסון הסנכרון של הדפדפן. הדפדפנים האחרים שלכם לא יידעו עליהן.
    }

sync-unread =
    { $n ->
        [one] לא ניתן לקרוא רשומה אחת מדפדפן אחר שלכם. היא לא נכללת, ושום דבר לא משתנה כאן בגללה.
        [two] לא ניתן לקרוא שתי רשומות מדפדפנים אחרים שלכם. הן לא נכללות, ושום דבר לא משתנה כאן בגללן.
       *[other] לא ניתן לקרוא { $n } רשומות מדפדפנים אחרים שלכם. הן לא נכללות, ושום דבר לא משתנה כאן בגללן.
    }

sync-newer = בדפדפן אחר שלכם יש Recourse חדש יותר, וזה שכאן לא מבין אותו. עדכנו כאן את Recourse.

sync-last = ההחלפה האחרונה: { $time }.

## A calendar file, which the shopper opens with a calendar of theirs.

calendar-name = ימים אחרונים למחלוקות

calendar-open = פתחו מחלוקת לפני שזה מסתיים: { $title }

calendar-part-refunded = הוחזר חלק מהכסף, בדקו את ההזמנה לפני שזה מסתיים: { $title }

calendar-over = הסתיים: אין צורך לעשות דבר

## A table for a spreadsheet: the heads of its columns, one to four words each. Numbers, days and addresses below them are the same in every language.

table-order = מספר הזמנה

table-store = חנות

table-title = פריט

table-quantity = כמות

table-currency = מטבע

table-price = מחיר

table-placed = תאריך ההזמנה

table-refund-date = תאריך ההחזר

table-state-head = מצב

table-safe-until = בטוח עד

table-closed-after = ככל הנראה מאוחר מדי אחרי

table-mark = איך התאריך ידוע

table-why = סיבה

table-link = קישור

table-state =
    { $state ->
        [not-shipped] לא נשלח
        [too-early] מוקדם מדי
        [open] אפשרי
        [last-hours] שעות אחרונות
        [doubtful] ייתכן שמאוחר מדי
        [closed] ככל הנראה מאוחר מדי
        [in-dispute] במחלוקת
        [refunded] הוחזר הכסף
        [refunded-in-part] הוחזר חלק מהכסף
        [cancelled] בוטל
       *[unknown] לא ידוע
    }

## Files that are brought back, and what is forgotten: what became of it, in the options.

imported = הקובץ הוחזר

imported-orders =
    { $n ->
        [one] נקלטה הזמנה אחת.
        [two] נקלטו שתי הזמנות.
       *[other] נקלטו { $n } הזמנות.
    }

import-strange = הקובץ הזה לא נוצר על ידי Recourse. שום דבר לא השתנה.

import-newer = הקובץ הזה נוצר בגרסה חדשה יותר של Recourse. שום דבר לא השתנה. עדכנו את Recourse, ואז החזירו את הקובץ שוב.

import-unversioned = בקובץ הזה לא כתוב איזו גרסה של Recourse יצרה אותו. שום דבר לא השתנה.

import-damaged = הקובץ הזה פגום ({ $why }). שום דבר לא השתנה.

forgotten-since =
    { $n ->
        [one] הזמנה אחת נמחקה מ-Recourse.
        [two] שתי הזמנות נמחקו מ-Recourse.
       *[other] { $n } הזמנות נמחקו מ-Recourse.
    }

forget-failed = לא ניתן היה למחוק הכול ({ $why }). נסו שוב.

forget-not-shared = הכול נמחק כאן, אבל לא מה שנמסר לדפדפנים האחרים שלכם ({ $why }).

## What went wrong between a page and Recourse: behind “This could not be done:”, or in a notice beside a page.

asked-too-much = הדף הזה מבקש יותר מדי בבת אחת.

told-too-much = יש בדף הזה יותר מאשר בכל דף של AliExpress, ולכן שום דבר ממנו לא נקרא.

## Which site file is used: it says where on AliExpress's pages the dates stand. In the options, and as a notice in the popup.

site-file-built-in = בשימוש: הקובץ שהגיע עם Recourse ({ $version }).

site-file-corrected = הדפים נקראים לפי קובץ האתר שייבאתם ({ $version }).

site-file-outdated = קובץ האתר שייבאתם ({ $version }) כבר לא בשימוש: לגרסה הזאת של Recourse יש קובץ חדש יותר.

site-file-bad = קובץ האתר שייבאתם לא בשימוש, אלא הקובץ שהגיע עם Recourse: { $why }.

site-file-remove = הסרת הקובץ שיובא

## The evidence sheet, a page to print: labels in front of values, and headings. One to three words each.

sheet-order = הזמנה

sheet-store = חנות

sheet-item = פריט

sheet-line = מספר הפריט בהזמנה

sheet-quantity = כמות

sheet-price = מחיר

sheet-total = סך ההזמנה

sheet-status = מצב

sheet-dispute = מחלוקת

term =
    { $kind ->
        [after-receipt] החזרה או החזר אחרי הקבלה
        [after-placed] מחלוקת אחרי ההזמנה
        [free-return] החזרה בחינם אחרי המסירה
       *[return-shipment] לשליחת ההחזרה
    }

stage =
    { $stage ->
        [seller] ממתין למוכר
        [shopper] ממתין לכם
        [platform] ממתין ל-AliExpress
        [return] צריך להחזיר את המוצרים
        [refunded] הוחזר הכסף
        [refunded-in-part] הוחזר חלק מהכסף
        [ended] הסתיים
        [unread] לא הובן
       *[unknown] פתוח
    }

sheet-number = { $n }

sheet-days =
    { $n ->
        [one] יום אחד
        [two] יומיים
       *[other] { $n } ימים
    }

sheet-day = { $day }

sheet-moved-day = { $from }, ואחר כך { $to }

sheet-place = { $page }, { $at }

sheet-place-words = { $page }, { $at }: ”{ $words }”

sheet-read = מה נקרא

sheet-moved = תאריכים שהשתנו

sheet-way = מסלול החבילה

sheet-said = מה הקונה ציין

statement =
    { $statement ->
        [received] הגיע
        [not-received] לא הגיע
       *[deadline] תאריך ההחזר
    }

sheet-foot = נרשם על ידי Recourse מדפי AliExpress כפי שהוצגו. הופק ב-{ $day }, השעות לפי { $zone }.

### لموظفي المتجر. لا يعرفون شيئًا عن الشخص: لا سبب شخصي، ولا استعلام ائتماني، ولا مبلغ.

## عناوين للمتجر. 60 حرفًا على الأكثر.

merchant-headline-declined = لم تتم الموافقة على عملية الدفع الخاصة بالعميل
merchant-headline-declined-application = لم تتم الموافقة على طلب العميل
merchant-headline-counter-offer = قدّمت جهة الإقراض عرضًا آخر للعميل
merchant-headline-action-needed = مطلوب من العميل شيء إضافي
merchant-headline-pending = عملية الدفع قيد المعالجة
merchant-headline-failed = انقطعت عملية الدفع
merchant-headline-approved = تمت الموافقة على الدفع
merchant-headline-pending-application = طلب العميل قيد المعالجة
merchant-headline-failed-application = انقطعت معالجة طلب العميل
merchant-headline-approved-application = تمت الموافقة على طلب العميل

## ملخصات للمتجر. 240 حرفًا على الأكثر.

merchant-summary-declined-credit = لم توافق جهة الإقراض على طريقة الدفع هذه لهذا الشراء. ولعدم الموافقة أسباب كثيرة محتملة. لا تُعرض هنا أسباب تخص العميل.
merchant-summary-declined-payment = لم تتم الموافقة على الدفع. وقد يتوقف الدفع لأسباب كثيرة. لا تُعرض هنا أسباب تخص العميل.
merchant-summary-declined-application = لم توافق جهة الإقراض على الطلب. لا تُعرض هنا أسباب تخص العميل.
merchant-summary-counter-offer = يرى العميل العرض، وله حرية قبوله أو رفضه.
merchant-summary-action-needed = لم يُرفض شيء. يرى العميل ما هو مطلوب.
merchant-summary-pending = لم يُرفض شيء. يُرجى انتظار الرد قبل إرسال الطلبية.
merchant-summary-failed = لم يُتخذ أي قرار. يُرجى التحقق مما إذا كانت الطلبية قد دُفعت قبل طلب الدفع مرة أخرى.
merchant-summary-approved = لا يلزم أي إجراء آخر منك هنا.
merchant-summary-pending-application = لم تتخذ جهة الإقراض قرارها بشأن الطلب بعد. لم يُرفض شيء.
merchant-summary-failed-application = لم يُتخذ أي قرار. قد يحتاج العميل إلى تقديم الطلب مرة أخرى.
merchant-summary-approved-application = هذا طلب وليس دفعًا. يُرجى انتظار الدفع قبل إرسال أي شيء.

## أسباب يجوز أن يعرفها المتجر. 240 حرفًا على الأكثر.

merchant-amount-under-minimum = المبلغ أقل من الحد الأدنى لطريقة الدفع هذه.
merchant-application-incomplete = ينقص شيء في البيانات المُدخلة.
merchant-delivery-address-not-accepted = عنوان التوصيل غير مقبول مع طريقة الدفع هذه.
merchant-purchase-not-eligible = في سلة التسوق شيء لا يمكن دفع ثمنه بهذه الطريقة.
merchant-shop-not-eligible = طريقة الدفع هذه لا تشمل متجرك.
merchant-business-not-supported = طريقة الدفع هذه مخصصة للأفراد، وليس للشركات.
merchant-currency-or-country-unsupported = طريقة الدفع هذه لا تعمل مع هذه العملة أو هذا البلد.
merchant-method-not-available = لا يمكن استخدام طريقة الدفع هذه لهذا الشراء.
merchant-card-expired = انتهت صلاحية البطاقة.
merchant-card-details-wrong = بيانات البطاقة غير صحيحة.
merchant-card-replaced = حلّت بطاقة أحدث محل هذه البطاقة.
merchant-card-not-supported = لا يمكن استخدام البطاقة لهذا النوع من الشراء.
merchant-authentication-required = يطلب بنك العميل أن يؤكد العميل الدفع.
merchant-authentication-failed = لم يُؤكَّد الدفع لدى بنك العميل.
merchant-bank-unavailable = تعذّر الاتصال بالبنك.
merchant-technical-error = أوقف خلل فني هذه المحاولة.
merchant-shop-configuration = يوجد خطأ في إعداد طريقة الدفع هذه في متجرك.
merchant-credit-register-unavailable = تعذّر الاتصال بشركة المعلومات الائتمانية، فلم يكن اتخاذ قرار ممكنًا.
merchant-duplicate-payment = أُرسل الدفع نفسه قبل لحظات. يُرجى التحقق مما إذا كان الدفع الأول قد نجح، قبل طلب الدفع مرة أخرى.
merchant-session-expired = انتهى الوقت المتاح لإتمام الدفع.
merchant-cancelled-by-shopper = أُوقف الدفع قبل أن يكتمل.
merchant-order-changed = تغيّرت الطلبية أثناء الدفع، أو تعذّر تأكيدها.

## خطوات للمتجر. 160 حرفًا على الأكثر.

merchant-step-offer-other-method = يُرجى عرض طريقة دفع أخرى على العميل.
merchant-step-refer-to-lender = إذا أراد العميل معرفة المزيد، يُرجى توجيهه إلى جهة الإقراض. لا تُعرض عليك أسباب تخص العميل.
merchant-step-refer-to-bank = إذا أراد العميل معرفة المزيد، يُرجى توجيهه إلى بنكه.
merchant-step-do-not-ask-why = يُرجى عدم سؤال العميل عن وضعه المالي، وعدم تخمين السبب.
merchant-step-check-integration = يُرجى مراجعة إعداد طريقة الدفع هذه، والتواصل مع مزوّدها.

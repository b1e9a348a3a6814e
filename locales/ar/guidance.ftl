### الاستعلام الائتماني، والمحاولة من جديد، والعناوين، وجهات التواصل.

## الاستعلام الائتماني: ما يتركه وراءه. 240 حرفًا على الأكثر.

credit-check-none = لم يُجرَ أي استعلام ائتماني.
credit-check-soft = أجرت جهة الإقراض استعلامًا ائتمانيًا. لا يمكن لجهات الإقراض الأخرى رؤية الاستعلام، وهو لا يؤثر في تصنيفك الائتماني.
credit-check-recorded = أجرت جهة الإقراض استعلامًا ائتمانيًا. وهو مسجَّل، وقد ترى جهات إقراض أخرى أنه أُجري.

## المحاولة من جديد. 160 حرفًا على الأكثر.

retry-now = يمكنك المحاولة مرة أخرى الآن.
retry-later = يمكنك المحاولة مرة أخرى لاحقًا.
retry-later-date = يمكنك المحاولة مرة أخرى في { $date } أو بعد ذلك.
retry-fix-details = يمكنك المحاولة مرة أخرى بعد مراجعة البيانات أو تغييرها.
retry-after-action = يمكنك المحاولة مرة أخرى بعد حل ما هو مذكور هنا.
retry-smaller-amount = يمكنك تجربة مبلغ أقل، لكن الموافقة عليه غير مؤكدة.
retry-check-first = يُرجى التحقق مما إذا كان الدفع الأول قد نجح، قبل الدفع مرة أخرى.
retry-other-method = تكرار المحاولة بالطريقة نفسها، دون أي تغيير، لن يغيّر الرد على الأرجح.
retry-other-method-application = تقديم طلب جديد في الحال لن يأتي على الأرجح برد مختلف.
retry-never = لن تنجح المحاولة مرة أخرى بالطريقة نفسها.
retry-pending-date = من المتوقع أن يصل الرد في { $date } أو بعد ذلك.

## العناوين فوق الأجزاء، وأسماء جهات التواصل. 60 حرفًا على الأكثر.

heading-reasons =
    { $count ->
        [zero] الأسباب
        [one] السبب
        [two] السببان
        [few] الأسباب
        [many] الأسباب
       *[other] الأسباب
    }
heading-next-steps = ما يمكنك فعله الآن
heading-alternatives = طرق دفع أخرى
heading-credit-check = الاستعلام الائتماني
heading-notices = معلومات مفيدة
heading-contacts = التواصل
reference-line = رقمك المرجعي: { $reference }
contact-lender = جهة الإقراض
contact-merchant = المتجر
contact-bank = بنكك
contact-bureau = شركة المعلومات الائتمانية
contact-register = السجل
contact-data-authority = هيئة حماية البيانات
contact-complaints = الشكاوى
contact-debt-advice = استشارات الميزانية والديون

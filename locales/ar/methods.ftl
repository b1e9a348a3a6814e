### طرق الدفع: أسماؤها ومعناها.
### لا يشبه اسم اسمًا آخر: الحساب الائتماني لا يُسمّى «حسابًا» فقط أبدًا.

## أسماء طرق الدفع. 40 حرفًا على الأكثر.

method-invoice = الدفع بالفاتورة
method-pay-later = الدفع لاحقًا
method-instalments = الدفع بالتقسيط
method-instalment-account = حساب التقسيط (ائتمان)
method-financing = قرض لهذا الشراء
method-lender-card = بطاقة جهة الإقراض
method-card = بطاقة دفع
method-credit-card = بطاقة ائتمان
method-bank-transfer = تحويل بنكي
method-direct-bank = الدفع عبر بنكك
method-direct-debit = الخصم المباشر من الحساب البنكي
method-wallet = محفظة رقمية
method-mobile-pay = الدفع بالهاتف المحمول

## ما يعنيه الاختيار، ويظهر بجانب الاسم. 120 حرفًا على الأكثر.

alternative-invoice = تصلك فاتورة تُدفع فيما بعد. هذا ائتمان.
alternative-pay-later = دفع المبلغ كاملًا في يوم لاحق. هذا ائتمان.
alternative-instalments = دفع ثمن هذا الشراء على أقساط. هذا ائتمان.
alternative-instalment-account = الدفع على أقساط عبر حساب ائتماني لدى جهة الإقراض. وهو ليس حسابك البنكي.
alternative-financing = دفع ثمن هذا الشراء بقرض يُسدَّد على أقساط.
alternative-lender-card = الدفع ببطاقة من جهة الإقراض. هذا ائتمان.
alternative-card = الدفع الآن ببطاقتك.
alternative-card-number = الدفع الآن ببطاقتك. ولا يحتاج الدفع بالبطاقة إلى رقم هويتك ({ $number }).
alternative-credit-card = الدفع ببطاقتك الائتمانية. هذا ائتمان.
alternative-credit-card-number = الدفع ببطاقتك الائتمانية. هذا ائتمان. ولا يحتاج الدفع بالبطاقة إلى رقم هويتك ({ $number }).
alternative-bank-transfer = تحويل المبلغ من حسابك البنكي.
alternative-direct-bank = الدفع الآن من حسابك البنكي، مع موافقتك عليه لدى بنكك.
alternative-direct-debit = يُخصم المبلغ من حسابك البنكي لاحقًا، بإذن منك.
alternative-wallet = الدفع ببطاقة أو حساب بنكي أو رصيد في محفظتك الرقمية.
alternative-mobile-pay = الدفع الآن بتطبيق دفع على هاتفك.

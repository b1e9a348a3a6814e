merchant-delivery-address-not-accepted = The shipping address is not accepted for this way to pay.
merchant-purchase-not-eligible = Something in the cart cannot be paid for this way.
merchant-shop-not-eligible = This way to pay does not cover your store.
merchant-business-not-supported = This way to pay is for individuals, not for businesses.
merchant-card-expired = The card is past its expiration date.
merchant-technical-error = A technical error stopped this attempt.
merchant-shop-configuration = Something is wrong with how this way to pay is set up in your store.
merchant-step-check-integration = Check the setup of this way to pay, and contact its provider.

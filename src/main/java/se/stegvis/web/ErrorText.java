package se.stegvis.web;

/** What an error page says, by status. */
record ErrorText(String rubrik, String text) {

    static ErrorText of(int status) {
        return switch (status) {
            case 400 -> new ErrorText("Adressen eller formuläret gick inte att läsa", "Gå tillbaka och försök igen.");
            case 401 -> new ErrorText("Du behöver logga in", "Logga in och försök igen.");
            case 403 ->
                new ErrorText(
                        "Du har inte behörighet till sidan", "Fråga en administratör om du behöver den i ditt arbete.");
            case 404 ->
                new ErrorText(
                        "Sidan finns inte",
                        "Adressen kan vara felskriven, eller så gäller den en insats som du inte arbetar i.");
            case 409 ->
                new ErrorText(
                        "Någon annan hann spara före dig",
                        "Inget av det du skrev är sparat, men det står kvar här nedanför. Öppna sidan på nytt, se vad som"
                                + " ändrats och lägg in det som saknas.");
            case 413 -> new ErrorText("Det du skickade är för stort", "Korta texten och försök igen.");
            case 429 ->
                new ErrorText("För många försök", "Vänta en stund innan du försöker igen. Inget annat konto påverkas.");
            case 503 -> new ErrorText("Stegvis är inte tillgängligt just nu", "Försök igen om en stund.");
            default ->
                status >= 500
                        ? new ErrorText(
                                "Något gick fel hos oss",
                                "Inget sparades. Försök igen, och kontakta en administratör om felet kommer tillbaka.")
                        : new ErrorText("Det gick inte", "Gå tillbaka och försök igen.");
        };
    }
}

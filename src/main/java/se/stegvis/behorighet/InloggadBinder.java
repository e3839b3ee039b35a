package se.stegvis.behorighet;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Lets a controller method take {@link Inloggad} as a parameter. */
@Singleton
class InloggadBinder implements TypedRequestArgumentBinder<Inloggad> {

    @Override
    public Argument<Inloggad> argumentType() {
        return Argument.of(Inloggad.class);
    }

    @Override
    public BindingResult<Inloggad> bind(ArgumentConversionContext<Inloggad> context, HttpRequest<?> source) {
        var inloggad = source.getUserPrincipal(Authentication.class).map(Inloggad::of);
        return () -> inloggad.isPresent() ? inloggad : Optional.empty();
    }
}

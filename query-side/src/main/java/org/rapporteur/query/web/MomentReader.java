package org.rapporteur.query.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.moment.Moment;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Lets any read ask for the past: {@code ?at=} a version or an instant, and {@code &as=known} (as it was known then,
 * unless said otherwise) or {@code &as=happened} (what had happened by then, with all that is known now).
 */
final class MomentReader implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Moment.class;
    }

    @Override
    public Moment resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer page,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        String at = request.getParameter("at");
        boolean happened = Reading.happened(request.getParameter("as"));
        Moment moment = at == null ? Moment.NOW : moment(at, happened);
        if (page != null) {
            Staying.show(moment, page.getModel());
        }
        return moment;
    }

    private static Moment moment(String at, boolean happened) {
        if (at.matches("[0-9]{1,18}")) {
            long version = Long.parseLong(at);
            return happened ? new Moment.HappenedByVersion(version) : new Moment.KnownAtVersion(version);
        }
        return happened ? new Moment.HappenedBy(instant(at)) : new Moment.KnownAt(instant(at));
    }

    /** A plus sign in an address is read as a blank. */
    private static Instant instant(String at) {
        try {
            return Reading.instant(
                    "at", OffsetDateTime.parse(at.replace(' ', '+')).toInstant());
        } catch (DateTimeException malformed) {
            throw new BadParameter("at", at, "2024-10-15T10:30:00Z");
        }
    }
}

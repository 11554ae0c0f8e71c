package org.rapporteur.guard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedCaseInsensitiveMap;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/** Everything here is written in UTF-8: whoever asks for something in another encoding gets it in this one. */
final class OneEncoding extends HeaderContentNegotiationStrategy {
    private static final String CHARSET = "charset";

    @Override
    public List<MediaType> resolveMediaTypes(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        return super.resolveMediaTypes(request).stream()
                .map(OneEncoding::inWhateverEncoding)
                .toList();
    }

    private static MediaType inWhateverEncoding(MediaType type) {
        if (type.getParameter(CHARSET) == null) {
            return type;
        }
        Map<String, String> parameters = new LinkedCaseInsensitiveMap<>();
        parameters.putAll(type.getParameters());
        parameters.remove(CHARSET);
        return new MediaType(type, new LinkedHashMap<>(parameters));
    }
}

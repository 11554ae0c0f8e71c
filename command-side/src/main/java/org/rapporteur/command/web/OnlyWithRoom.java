package org.rapporteur.command.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.rapporteur.command.room.Room;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Begins nothing that writes while the disk is nearly full; reading goes on. */
@Configuration(proxyBeanMethods = false)
class OnlyWithRoom implements WebMvcConfigurer, HandlerInterceptor {
    private final Room room;

    OnlyWithRoom(Room room) {
        this.room = room;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/sessions/*/acts/*", "/record/sessions/*", "/record/publication");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.POST.matches(request.getMethod())) {
            room.require();
        }
        return true;
    }
}
